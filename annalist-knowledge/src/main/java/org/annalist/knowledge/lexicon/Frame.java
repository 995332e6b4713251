package org.annalist.knowledge.lexicon;

import java.util.List;

/**
 * Where the roles of an event stand: slots in order of preference.
 *
 * @param name how rows refer to it
 * @param actors slots of who does it
 * @param recipients slots of to whom
 * @param parties slots of all who take part in a two-sided event
 * @param content slots of what is asked, promised or threatened
 */
public record Frame(
    String name,
    List<String> actors,
    List<String> recipients,
    List<String> parties,
    List<String> content) {
  /** Copies the lists. */
  public Frame {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    parties = List.copyOf(parties);
    content = List.copyOf(content);
  }

  /** Whether all who take part are actors. */
  public boolean isTwoSided() {
    return !parties.isEmpty();
  }
}
