package org.annalist.coder.circumstance;

import java.util.Locale;
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
  String lemma() {
    return trigger.lemma().toLowerCase(Locale.ROOT);
  }
}
