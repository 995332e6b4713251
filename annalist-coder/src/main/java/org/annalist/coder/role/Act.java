package org.annalist.coder.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.coder.argument.Slots;
import org.annalist.knowledge.lexicon.Frame;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.text.TokenSpan;

/**
 * An event word whose sides are to be cast, as the rules read it.
 *
 * @param trigger the word that carries the tree
 * @param words all words of the head
 * @param type PLOVER type
 * @param status of the event, as the name of the enum constant
 * @param wordClass of the trigger
 * @param frame where the lexicon looks for the sides
 * @param slots arguments of the trigger
 * @param consumed indexes of words that are part of the event itself
 * @param passive whether the trigger is a verb in the passive
 * @param doers whom the rules have act
 * @param others whom the rules have receive
 */
public record Act(
    Token trigger,
    TokenSpan words,
    String type,
    String status,
    WordClass wordClass,
    Frame frame,
    Slots slots,
    Set<Integer> consumed,
    boolean passive,
    List<Actor> doers,
    List<Actor> others) {
  private static final Set<String> HARMS = Set.of("ASSAULT", "COERCE");

  /** Copies the collections. */
  public Act {
    consumed = Set.copyOf(consumed);
    doers = List.copyOf(doers);
    others = List.copyOf(others);
  }

  /** Whether a type of act harms whom it is done to. */
  public static boolean isHarm(String type) {
    return HARMS.contains(type);
  }

  /** Whether a word is the subject of an active verb of harm: whoever seizes is not seized. */
  boolean isDoneBy(Token word) {
    return wordClass == WordClass.VERB
        && isHarm(type)
        && !passive
        && !frame.isTwoSided()
        && frame.actors().contains("subj")
        && slots.near("subj").contains(word);
  }

  /**
   * Whether a word is the subject of a verb or predicate that is done to its subject: who angers
   * others is the accused.
   */
  boolean isUndergoneBy(Token word) {
    return wordClass != WordClass.NOUN
        && !passive
        && frame.recipients().contains("subj")
        && !frame.actors().contains("subj")
        && slots.near("subj").contains(word);
  }

  /** The lemma of the trigger in lower case. */
  String lemma() {
    return trigger.lemma().toLowerCase(Locale.ROOT);
  }

  /** Word class and voice, such as {@code verb} or {@code verb-passive}. */
  String build() {
    return passive ? wordClass.label() + "-passive" : wordClass.label();
  }
}
