package org.annalist.knowledge.speech;

import java.util.Set;
import org.annalist.model.event.LedgerKind;

/**
 * A word by which somebody binds himself, asks, threatens or takes a step.
 *
 * @param word dictionary form, with its particle
 * @param wordClass {@code verb}, {@code adjective}, {@code noun}, {@code step}, {@code hostile} or
 *     {@code vague}
 * @param kind what entry it makes
 * @param takes what the content may be: {@code inf}, {@code inf-other} (infinitive of somebody
 *     else), {@code clause}, {@code obj}, {@code step}, or a preposition
 */
public record CommitmentWord(String word, String wordClass, LedgerKind kind, Set<String> takes) {
  /** Copies the set. */
  public CommitmentWord {
    takes = Set.copyOf(takes);
  }
}
