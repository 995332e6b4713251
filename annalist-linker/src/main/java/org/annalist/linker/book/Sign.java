package org.annalist.linker.book;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.annalist.linker.words.WordVector;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.text.Span;

/**
 * Words of a report that may tell what became of an item.
 *
 * @param kind what they tell: KEPT for a deed, BROKEN and WITHDRAWN for words that say so
 * @param document id of the report
 * @param day of the deed where it is known, else of the report
 * @param span the sentence
 * @param words the same as text
 * @param sides who does it, or who is spoken of
 * @param type PLOVER type of the deed; empty for words
 * @param cue the words that say so; the words of the deed
 * @param matter what the sentence is about
 */
record Sign(
    LedgerLink.Kind kind,
    String document,
    Optional<LocalDate> day,
    Span span,
    String words,
    Set<String> sides,
    String type,
    String cue,
    WordVector matter) {
  Sign {
    sides = Set.copyOf(sides);
  }
}
