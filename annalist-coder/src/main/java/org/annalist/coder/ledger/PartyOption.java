package org.annalist.coder.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerKind;

/**
 * An actor that may be a side of a ledger entry, and the ways that lead to it.
 *
 * @param actors who; the first leads, the others act jointly; empty for nobody
 * @param ways names of the ways
 */
public record PartyOption(List<Actor> actors, Set<String> ways) {
  private static final int WAYS_TOGETHER = 4;

  /** Copies the lists. */
  public PartyOption {
    actors = List.copyOf(actors);
    ways = Set.copyOf(ways);
  }

  /** The choice that the entry has nobody on this side. */
  static PartyOption nobody() {
    return new PartyOption(List.of(), Set.of("nobody"));
  }

  /** Whether this is the choice of nobody. */
  public boolean isNobody() {
    return actors.isEmpty();
  }

  /** The country of the one who leads; absent for nobody. */
  public Optional<String> country() {
    return actors.stream().findFirst().flatMap(Actor::country);
  }

  /** What speaks for this side of an entry of a kind. */
  Signals signals(LedgerKind kind) {
    Signals out = new Signals();
    List<String> sorted = ways.stream().sorted(Comparator.naturalOrder()).toList();
    String sector = actors.stream().findFirst().flatMap(Actor::sector).orElse("");
    for (String way : sorted) {
      out.add("way", way);
      out.add("kind+way", kind + " " + way);
    }
    out.add("ways", sorted.stream().limit(WAYS_TOGETHER).collect(Collectors.joining("+")));
    out.add("sector", sector);
    out.add("kind+sector", kind + " " + sector);
    out.add("kind", kind.name());
    out.addIf(country().isEmpty(), "no-country");
    return out;
  }
}
