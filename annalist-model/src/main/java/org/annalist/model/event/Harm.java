package org.annalist.model.event;

import java.util.List;
import java.util.Optional;

/**
 * Who was hurt, and with what. Absent means that the report does not say.
 *
 * @param killed dead
 * @param injured wounded
 * @param victims who they were
 * @param weapon the words for the weapon
 */
public record Harm(
    Optional<CountRange> killed,
    Optional<CountRange> injured,
    List<Actor> victims,
    Optional<String> weapon) {
  private static final Harm NONE =
      new Harm(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  /** Copies the victims. */
  public Harm {
    victims = List.copyOf(victims);
  }

  /** Nothing said about harm. */
  public static Harm none() {
    return NONE;
  }

  /** Whether nothing is said. */
  public boolean isNone() {
    return equals(NONE);
  }
}
