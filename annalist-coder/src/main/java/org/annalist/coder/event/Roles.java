package org.annalist.coder.event;

import java.util.List;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;

/**
 * Who fills the roles of an event.
 *
 * @param actors who does it
 * @param recipients to whom
 * @param taken the words in the slots used
 * @param named whether somebody is named, or more than words is known
 */
record Roles(List<Actor> actors, List<Actor> recipients, List<Token> taken, boolean named) {
  Roles {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    taken = List.copyOf(taken);
  }

  /** These roles, a side that is empty taken from the others. */
  Roles or(Roles others) {
    return new Roles(
        actors.isEmpty() ? others.actors : actors,
        recipients.isEmpty() ? others.recipients : recipients,
        taken,
        named || others.named);
  }

  static boolean isKnown(Actor actor) {
    return actor.country().isPresent() || !actor.sectors().isEmpty();
  }
}
