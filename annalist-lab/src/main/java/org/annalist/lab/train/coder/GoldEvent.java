package org.annalist.lab.train.coder;

import java.util.List;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/**
 * An event as a person coded it.
 *
 * @param fields as in the kit
 * @param quotes where its quote stands in the canonical text; a repeated quote stands several times
 * @param triggers where its trigger words stand inside the quotes; empty when they cannot be found
 */
public record GoldEvent(Fields fields, List<Span> quotes, List<Span> triggers) {
  /** Copies the lists. */
  public GoldEvent {
    quotes = List.copyOf(quotes);
    triggers = List.copyOf(triggers);
  }

  /** The PLOVER type. */
  public String type() {
    return fields.text("type");
  }

  /** The status in lower case, such as {@code happened}. */
  public String status() {
    return fields.text("status");
  }

  /** Whether the words touch a trigger. */
  public boolean isTriggeredBy(Span words) {
    return triggers.stream().anyMatch(words::overlaps);
  }

  /** Whether the words touch a quote. */
  public boolean isTold(Span words) {
    return quotes.stream().anyMatch(words::overlaps);
  }
}
