package org.annalist.linker.across;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.linker.cluster.Decisions;
import org.annalist.linker.cluster.Linkage;
import org.annalist.model.link.Correction;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;

/** Takes the corrections of analysts and groups anew what they speak of. Used by one thread. */
final class Corrections {
  private final LinkStore store;
  private final Linkage accounts;

  Corrections(LinkStore store, Linkage accounts) {
    this.store = store;
    this.accounts = accounts;
  }

  /**
   * Who corrects.
   *
   * @param by name
   * @param at when, ISO 8601
   * @param reason in words
   */
  record Hand(String by, String at, String reason) {}

  Decisions decisions() {
    return Decisions.of(store.corrections(), store::current);
  }

  /** The corrections that nobody took back, UNDOs too. */
  List<Correction> inForce() {
    Set<Long> undone = Decisions.undone(store.corrections());
    return store.corrections().stream().filter(c -> !undone.contains(c.number())).toList();
  }

  Correction merge(String one, String other, Hand hand) {
    List<String> left = members(one);
    List<String> right = members(other);
    if (left.equals(right)) {
      throw new IllegalArgumentException(one + " and " + other + " are one incident already");
    }
    return correct(Correction.Kind.MERGE, left, right, hand);
  }

  Correction split(String incident, List<String> apart, Hand hand) {
    List<String> all = members(incident);
    List<String> rest = all.stream().filter(a -> !apart.contains(a)).toList();
    if (!all.containsAll(apart) || apart.isEmpty() || rest.isEmpty()) {
      throw new IllegalArgumentException(apart + " is not a part of " + all);
    }
    return correct(Correction.Kind.SPLIT, apart, rest, hand);
  }

  Correction undo(long number, Hand hand) {
    List<Correction> all = store.corrections();
    if (all.stream().noneMatch(c -> c.number() == number)) {
      throw new IllegalArgumentException("no correction " + number);
    }
    if (inForce().stream().noneMatch(c -> c.number() == number)) {
      throw new IllegalArgumentException("correction " + number + " is taken back already");
    }
    return keep(
        new Correction(
            0,
            Correction.Kind.UNDO,
            List.of(),
            List.of(),
            OptionalLong.of(number),
            hand.by(),
            hand.at(),
            hand.reason()));
  }

  private Correction correct(
      Correction.Kind kind, List<String> left, List<String> right, Hand hand) {
    return keep(
        new Correction(
            0, kind, left, right, OptionalLong.empty(), hand.by(), hand.at(), hand.reason()));
  }

  private Correction keep(Correction correction) {
    return store.atomically(
        () -> {
          Correction kept = store.add(correction);
          accounts.regroup(sides(kept), decisions());
          return kept;
        });
  }

  /** The accounts that a correction speaks of; for an undo, those of what it undoes. */
  private Set<String> sides(Correction correction) {
    Set<String> out = new TreeSet<>();
    correction.left().forEach(a -> out.add(store.current(a)));
    correction.right().forEach(a -> out.add(store.current(a)));
    correction
        .undoes()
        .ifPresent(
            n ->
                store.corrections().stream()
                    .filter(c -> c.number() == n)
                    .forEach(c -> out.addAll(sides(c))));
    return out;
  }

  /** The ids of the incidents that hold the accounts that a correction speaks of. */
  List<String> incidents(Correction correction) {
    return sides(correction).stream()
        .flatMap(a -> store.find(LinkSpace.INCIDENT, a).stream())
        .map(LinkGroup::id)
        .distinct()
        .toList();
  }

  private List<String> members(String incident) {
    return store
        .find(LinkSpace.INCIDENT, incident)
        .map(LinkGroup::members)
        .orElseThrow(() -> new IllegalArgumentException("no incident " + incident));
  }
}
