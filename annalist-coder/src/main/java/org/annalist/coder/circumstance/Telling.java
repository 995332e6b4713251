package org.annalist.coder.circumstance;

import java.util.Locale;
import java.util.Set;
import org.annalist.language.Token;
import org.annalist.model.event.Status;

/**
 * Words of a report that tell an act.
 *
 * @param sentence index of the sentence
 * @param trigger the word that carries the act
 * @param type code of the PLOVER type
 * @param status whether it took place
 */
public record Telling(int sentence, Token trigger, String type, Status status) {
  private static final Set<String> WORDS =
      Set.of("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

  /** Whether acts of a type are done by words; meetings are not. */
  public static boolean isInWords(String type) {
    return WORDS.contains(type);
  }

  String lemma() {
    return trigger.lemma().toLowerCase(Locale.ROOT);
  }
}
