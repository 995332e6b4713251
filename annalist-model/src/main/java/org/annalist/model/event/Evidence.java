package org.annalist.model.event;

import java.util.List;
import org.annalist.model.text.Span;

/**
 * The words behind a judgement and what decided it.
 *
 * @param rule id of the rule, frame or model
 * @param spans the words, in text order
 */
public record Evidence(String rule, List<Span> spans) {
  /** Sorts and copies the spans; refuses an empty rule. */
  public Evidence {
    if (rule.isEmpty()) {
      throw new IllegalArgumentException("evidence needs a rule");
    }
    spans = spans.stream().sorted().distinct().toList();
  }
}
