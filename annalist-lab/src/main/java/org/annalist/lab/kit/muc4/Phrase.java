package org.annalist.lab.kit.muc4;

import java.util.Locale;
import java.util.Optional;
import org.annalist.model.text.TokenSpan;

/**
 * A noun phrase that may fill a slot.
 *
 * @param kind what it may be
 * @param type what the templates call it; empty when unknown
 * @param sentence index of the sentence
 * @param head index of its head token
 * @param tokens its words, without article
 * @param words as they stand in the report
 * @param description for a person by name, who it is: the words before or after the name; for a
 *     group by name, what the knowledge calls it
 * @param number how many: a figure, 1, or PLURAL
 */
record Phrase(
    Kind kind,
    String type,
    int sentence,
    int head,
    TokenSpan tokens,
    String words,
    Optional<String> description,
    String number) {
  /** The same of another kind. */
  Phrase with(Kind other) {
    return new Phrase(other, type, sentence, head, tokens, words, description, number);
  }

  /** Its last word, in small letters. */
  String last() {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The same described so. */
  Phrase described(Optional<String> by) {
    return new Phrase(kind, type, sentence, head, tokens, words, by, number);
  }

  /** What a phrase may be. */
  enum Kind {
    /** A building, vehicle or other thing. */
    THING,
    /** People by a noun. */
    PEOPLE,
    /** A person by name. */
    NAME,
    /** People who do such things. */
    DOER,
    /** A group by name. */
    GROUP,
    /** A weapon. */
    WEAPON
  }
}
