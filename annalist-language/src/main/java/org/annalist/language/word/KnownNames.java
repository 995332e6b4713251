package org.annalist.language.word;

import java.util.List;
import org.annalist.model.text.Span;

/** Names that somebody knows, to write them rightly in a text given in capitals. Thread-safe. */
public interface KnownNames {
  /** The names of a text: bodies, groups, states, peoples, persons. Offsets are of the text. */
  List<Span> names(String text);

  /** The ranks and titles that are written with a capital before a name: "General". */
  List<Span> ranks(String text);

  /** Knows no name. */
  static KnownNames none() {
    return new KnownNames() {
      @Override
      public List<Span> names(String text) {
        return List.of();
      }

      @Override
      public List<Span> ranks(String text) {
        return List.of();
      }
    };
  }
}
