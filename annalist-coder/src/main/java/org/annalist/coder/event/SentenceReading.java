package org.annalist.coder.event;

import java.util.List;
import org.annalist.model.text.Span;

/**
 * How a sentence was read.
 *
 * @param span its place in the text
 * @param words the words that may tell an event, in text order; empty where nothing may
 */
public record SentenceReading(Span span, List<WordReading> words) {
  /** Copies the list. */
  public SentenceReading {
    words = List.copyOf(words);
  }
}
