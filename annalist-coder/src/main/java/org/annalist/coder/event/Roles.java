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
 */
record Roles(List<Actor> actors, List<Actor> recipients, List<Token> taken) {
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
        taken);
  }

  /** Whether more than words is known of anybody. */
  boolean hasKnown() {
    return actors.stream().anyMatch(Roles::isKnown) || recipients.stream().anyMatch(Roles::isKnown);
  }

  static boolean isKnown(Actor actor) {
    return actor.country().isPresent() || !actor.sectors().isEmpty();
  }
}
