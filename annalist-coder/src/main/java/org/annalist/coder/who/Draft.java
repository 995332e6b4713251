package org.annalist.coder.who;

import org.annalist.knowledge.actor.ActorKind;
import org.annalist.knowledge.actor.Resolution;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/**
 * A noun phrase resolved by its own words.
 *
 * @param sentence index of the sentence
 * @param tokens the words without determiner
 * @param head index of the syntactic head token
 * @param words the words as they stand
 * @param span where they stand
 * @param what what they resolve to alone
 * @param definite whether a definite determiner or possessor stands before
 * @param owner whether a possessive mark follows
 */
record Draft(
    int sentence,
    TokenSpan tokens,
    int head,
    String words,
    Span span,
    Resolution what,
    boolean definite,
    boolean owner) {

  Draft with(Resolution other) {
    return new Draft(sentence, tokens, head, words, span, other, definite, owner);
  }

  /** Whether it may be the name of somebody: a person, or a name not known. */
  boolean isPersonal() {
    return what.kind() == ActorKind.PERSON || what.kind() == ActorKind.UNKNOWN;
  }
}
