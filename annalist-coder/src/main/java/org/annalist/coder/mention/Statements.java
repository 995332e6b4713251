package org.annalist.coder.mention;

import java.util.Comparator;
import java.util.List;
import org.annalist.model.text.Span;

/**
 * All statements of a document.
 *
 * @param all in text order of their cues
 */
public record Statements(List<Statement> all) {
  /** Copies the list. */
  public Statements {
    all = List.copyOf(all);
  }

  /**
   * The statements whose content holds these words, nearest speaker first: the one with the
   * smallest content is the nearest, a relay of it ("the ministry said the general told …") comes
   * after.
   */
  public List<Statement> covering(Span words) {
    return all.stream()
        .filter(s -> s.says(words))
        .sorted(Comparator.comparingInt(Statement::contentLength))
        .toList();
  }
}
