package org.annalist.knowledge.actor;

import java.util.List;
import java.util.Optional;

/**
 * A part of a phrase: a known name or noun, or one unknown word.
 *
 * @param words the words
 * @param entry what it stands for; absent for an unknown word
 * @param rank whether it may be a title before a name
 */
record Item(List<Word> words, Optional<Entry> entry, boolean rank) {
  String text() {
    if (words.size() == 1) {
      return words.get(0).text();
    }
    StringBuilder out = new StringBuilder();
    for (Word word : words) {
      out.append(out.isEmpty() ? "" : word.joined() ? "-" : " ").append(word.text());
    }
    return out.toString();
  }

  /** Whether a hyphen ties it to the part before. */
  boolean isJoined() {
    return words.get(0).joined();
  }

  boolean is(EntryKind kind) {
    return entry.isPresent() && entry.get().kind() == kind;
  }

  boolean isNoun() {
    return entry.isPresent() && entry.get().kind().isNoun();
  }

  boolean isEntity() {
    return entry.isPresent() && entry.get().kind().isEntity();
  }

  boolean isPlaceOrPeople() {
    return entry.isPresent() && entry.get().kind().isPlaceOrPeople();
  }

  List<String> sectors() {
    return entry.map(Entry::sectors).orElse(List.of());
  }

  Optional<String> country() {
    return entry.flatMap(Entry::country);
  }

  boolean isCapital() {
    return words.get(0).isCapital();
  }

  boolean isUnknownName() {
    return entry.isEmpty() && isCapital();
  }

  /** A reason that names the row of this item. */
  Reason because(String says) {
    String row =
        entry
            .map(e -> e.where() + (e.validity().equals(Validity.ALWAYS) ? "" : ", " + e.validity()))
            .orElse("rule");
    return new Reason(text(), says, row);
  }
}
