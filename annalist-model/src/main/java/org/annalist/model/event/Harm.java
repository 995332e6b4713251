package org.annalist.model.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The same with what another telling adds: figures become ranges, victims are named once. */
  public Harm with(Harm other) {
    List<Actor> all = new ArrayList<>(victims);
    other.victims.stream().filter(v -> all.stream().noneMatch(v::sameAs)).forEach(all::add);
    return new Harm(
        union(killed, other.killed), union(injured, other.injured), all, weapon.or(other::weapon));
  }

  /** The same figures with these victims. */
  public Harm harming(List<Actor> others) {
    return new Harm(killed, injured, others, weapon);
  }

  private static Optional<CountRange> union(Optional<CountRange> a, Optional<CountRange> b) {
    return Stream.concat(a.stream(), b.stream()).reduce(CountRange::union);
  }

  /** Whether nothing is said. */
  public boolean isNone() {
    return equals(NONE);
  }
}
