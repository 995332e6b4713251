package org.annalist.record;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Stance;
import org.annalist.model.text.Span;

/** Finds words in a text, so that hand-made events point at the right place. */
public record Words(String text) {
  /** Where the phrase first stands. */
  public Span span(String phrase) {
    return span(phrase, 1);
  }

  /** Where the phrase stands for the nth time. */
  public Span span(String phrase, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(phrase, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("not in the text: " + phrase);
      }
    }
    return new Span(at, at + phrase.length());
  }

  /** The line that holds a span. */
  public Span line(Span span) {
    int start = text.lastIndexOf('\n', span.start()) + 1;
    int end = text.indexOf('\n', span.end());
    return new Span(start, end < 0 ? text.length() : end);
  }

  /** An actor named by a phrase. */
  public Actor actor(String phrase, String name, String country, String... sectors) {
    Optional<String> code = country.isEmpty() ? Optional.empty() : Optional.of(country);
    return new Actor(phrase, span(phrase), name, code, List.of(sectors), Optional.empty());
  }

  /** A speaker. */
  public Attribution says(Actor speaker, String verb) {
    return new Attribution(speaker, verb, Stance.REPORTED);
  }
}
