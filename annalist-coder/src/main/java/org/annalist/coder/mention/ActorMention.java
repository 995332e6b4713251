package org.annalist.coder.mention;

import java.util.List;
import org.annalist.model.event.Actor;
import org.annalist.model.text.TokenSpan;

/**
 * Words that name an actor, and what they resolve to. A token that heads or lies in a mention finds
 * it through {@link ActorMentions}.
 *
 * @param sentence index of the sentence
 * @param head index of the syntactic head token
 * @param tokens the words, without relative clauses and appositions of other actors
 * @param kind name, description or pronoun
 * @param members what is meant: one actor for most mentions, several for "the two sides", none when
 *     a pronoun stays open
 */
public record ActorMention(
    int sentence, int head, TokenSpan tokens, MentionKind kind, List<Actor> members) {
  /** Copies the members and checks that the head is inside. */
  public ActorMention {
    if (!tokens.contains(head)) {
      throw new IllegalArgumentException("head " + head + " outside " + tokens);
    }
    members = List.copyOf(members);
  }
}
