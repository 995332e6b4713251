package org.annalist.coder.party;

import java.util.List;
import java.util.Set;
import org.annalist.model.event.Actor;

/**
 * Which part of a state acts when the report names the state alone: its armed forces where force is
 * used or moved, its government otherwise (PLOVER practice: country and sector).
 */
public final class States {
  private static final Set<String> BY_FORCE = Set.of("ASSAULT", "MOBILIZE");
  private static final String STATE = "state:";

  private States() {}

  /** The doers of an act of this type, bare states with the part that acts. */
  public static List<Actor> acting(String type, List<Actor> actors) {
    String part = BY_FORCE.contains(type) ? "MIL" : "GOV";
    return actors.stream().map(a -> isBareState(a) ? with(a, part) : a).toList();
  }

  /** Those acted on or spoken for, bare states as governments. */
  public static List<Actor> addressed(List<Actor> actors) {
    return actors.stream().map(a -> isBareState(a) ? with(a, "GOV") : a).toList();
  }

  private static boolean isBareState(Actor actor) {
    return actor.sectors().isEmpty() && actor.entity().filter(e -> e.startsWith(STATE)).isPresent();
  }

  private static Actor with(Actor actor, String sector) {
    return new Actor(
        actor.text(), actor.span(), actor.name(), actor.country(), List.of(sector), actor.entity());
  }
}
