package org.annalist.model.event;

import java.util.List;
import java.util.Optional;
import org.annalist.model.text.Span;

/**
 * One violent or coercive happening in the world, put together from all its mentions.
 *
 * @param id derived from type, place, time and first mention
 * @param type PLOVER type
 * @param label short name for people, such as "suicide attack, Karachi, April 2022"
 * @param when when, as precisely as the mentions agree
 * @param where where, the most precise place
 * @param harm all figures, victims, weapon
 * @param claimedBy who claims responsibility
 * @param blamedOn who is blamed, and by whom
 * @param deniedBy who denies
 * @param mentions the words of every mention, in text order
 */
public record Incident(
    String id,
    EventType type,
    String label,
    Optional<When> when,
    Optional<Place> where,
    Harm harm,
    List<Actor> claimedBy,
    List<Blame> blamedOn,
    List<Actor> deniedBy,
    List<Span> mentions) {

  /** Copies the lists and sorts the mentions. */
  public Incident {
    claimedBy = List.copyOf(claimedBy);
    blamedOn = List.copyOf(blamedOn);
    deniedBy = List.copyOf(deniedBy);
    mentions = mentions.stream().sorted().distinct().toList();
  }
}
