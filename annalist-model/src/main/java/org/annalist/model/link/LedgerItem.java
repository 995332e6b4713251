package org.annalist.model.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerKind;

/**
 * One pledge, demand, threat or measure with every report of it and what became of it.
 *
 * @param id derived from the first entry
 * @param sources every telling, oldest first; reports without a day last
 * @param repeats why the later tellings are held to be the same, one for each but the first
 * @param links what it answers and what became of it, most certain first
 */
public record LedgerItem(
    String id, List<LedgerSource> sources, List<NodeLink> repeats, List<LedgerLink> links) {

  /** What is known of an item. */
  public enum Standing {
    /** Nothing is known to have followed. */
    OPEN,
    /** A measure or pledge answers it, as far as is known in part. */
    ANSWERED,
    /** It was done. */
    KEPT,
    /** It was not done, or the contrary was. */
    BROKEN,
    /** It was taken back. */
    WITHDRAWN,
    /** A step that was taken: nothing more is owed. */
    TAKEN
  }

  /** Copies the lists; refuses an item nobody tells of. */
  public LedgerItem {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a ledger item without sources: " + id);
    }
    sources = List.copyOf(sources);
    repeats = List.copyOf(repeats);
    links = List.copyOf(links);
  }

  /** The first telling. */
  public LedgerSource first() {
    return sources.get(0);
  }

  /** What kind of entry it is. */
  public LedgerKind kind() {
    return first().entry().kind();
  }

  /** Who binds himself, asks, threatens or acts. */
  public Actor by() {
    return first().entry().by();
  }

  /** Towards whom: as the first telling that says so has it. */
  public Optional<Actor> to() {
    return sources.stream().flatMap(s -> s.entry().to().stream()).findFirst();
  }

  /** The first day on which it is known to have stood. */
  public Optional<LocalDate> since() {
    return sources.stream().flatMap(s -> s.day().stream()).min(Comparator.naturalOrder());
  }

  /** What became of it: the last word of a withdrawal, a breach, a fulfilment or an answer. */
  public Standing standing() {
    if (kind() == LedgerKind.MEASURE) {
      return has(LedgerLink.Kind.WITHDRAWN) ? Standing.WITHDRAWN : Standing.TAKEN;
    }
    if (has(LedgerLink.Kind.WITHDRAWN)) {
      return Standing.WITHDRAWN;
    }
    if (has(LedgerLink.Kind.BROKEN)) {
      return Standing.BROKEN;
    }
    if (has(LedgerLink.Kind.KEPT)) {
      return Standing.KEPT;
    }
    return has(LedgerLink.Kind.ANSWERED_BY) ? Standing.ANSWERED : Standing.OPEN;
  }

  /** Whether something is still owed: open, or answered by words of another alone. */
  public boolean isOpen() {
    return standing() == Standing.OPEN;
  }

  /** Days from its first day to {@code asOf}; empty when it is closed, later or without a day. */
  public OptionalLong daysOpen(LocalDate asOf) {
    Optional<LocalDate> since = since().filter(d -> isOpen() && !d.isAfter(asOf));
    return since.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(since.get(), asOf))
        : OptionalLong.empty();
  }

  /** The same with these links. */
  public LedgerItem with(List<LedgerLink> all) {
    return new LedgerItem(id, sources, repeats, all);
  }

  private boolean has(LedgerLink.Kind kind) {
    return links.stream().anyMatch(l -> l.kind() == kind);
  }
}
