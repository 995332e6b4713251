package org.annalist.coder.who;

import java.util.List;
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
 * @param others further countries: "French and German police"
 */
record Draft(
    int sentence,
    TokenSpan tokens,
    int head,
    String words,
    Span span,
    Resolution what,
    boolean definite,
    boolean owner,
    List<String> others) {
  Draft {
    others = List.copyOf(others);
  }

  Draft with(Resolution other) {
    return new Draft(sentence, tokens, head, words, span, other, definite, owner, others);
  }

  /** The same for words that are smaller than their token. */
  Draft at(String exact, Span where) {
    return new Draft(sentence, tokens, head, exact, where, what, definite, owner, others);
  }

  Draft withOthers(List<String> more) {
    return new Draft(sentence, tokens, head, words, span, what, definite, owner, more);
  }

  /** Whether it may be the name of somebody: a person, or a name not known. */
  boolean isPersonal() {
    return what.kind() == ActorKind.PERSON || what.kind() == ActorKind.UNKNOWN;
  }
}
