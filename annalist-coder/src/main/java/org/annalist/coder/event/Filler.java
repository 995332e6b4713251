package org.annalist.coder.event;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.ActorMention;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;

/**
 * What stands in a slot, as actors.
 *
 * @param token the word in the slot
 * @param actors who is meant; empty when nobody that can be named
 * @param mention the mention that says so, when one does
 * @param known whether more than the words is known of them
 */
record Filler(Token token, List<Actor> actors, Optional<ActorMention> mention, boolean known) {
  Filler {
    actors = List.copyOf(actors);
  }

  static Filler nobody(Token token) {
    return new Filler(token, List.of(), Optional.empty(), false);
  }
}
