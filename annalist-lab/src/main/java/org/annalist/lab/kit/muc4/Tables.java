package org.annalist.lab.kit.muc4;

import java.util.Optional;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.language.Sentence;

/**
 * What the templates call things, people, perpetrators, weapons and harm, and the groups that the
 * product knows.
 *
 * @param things nouns of physical targets
 * @param people nouns of human targets
 * @param doers nouns of perpetrators
 * @param weapons nouns of means
 * @param harm words that tell harm or damage
 * @param datelines towns and their states
 * @param actors for the names of groups
 */
record Tables(
    NounTable things,
    NounTable people,
    NounTable doers,
    NounTable weapons,
    NounTable harm,
    NounTable datelines,
    ActorKnowledge actors) {

  static Tables builtIn() {
    return new Tables(
        NounTable.resource("things.tsv"),
        NounTable.resource("people.tsv"),
        NounTable.resource("perpetrators.tsv"),
        NounTable.resource("weapons.tsv"),
        NounTable.resource("harm.tsv"),
        NounTable.resource("datelines.tsv"),
        ActorKnowledge.builtIn());
  }

  /** The effect that a word tells: DEATH, INJURY, DESTROYED, SOME DAMAGE and so on. */
  Optional<String> effect(Sentence sentence, int token) {
    return harm.at(sentence, token);
  }
}
