package org.annalist.knowledge.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses among the rows that a name may stand for, as of a day. */
final class Senses {
  /** Sectors of office holders: over when the office is. */
  private static final Set<String> OFFICES = Set.of("GOV", "LEG", "MIL", "COP", "SPY", "JUD");

  private final Optional<LocalDate> day;
  private final List<String> layers;

  /**
   * Chooses as of a day.
   *
   * @param layers names of the layers, the last one wins
   */
  Senses(Optional<LocalDate> day, List<String> layers) {
    this.day = day;
    this.layers = layers;
  }

  /** The best row of one kind group; empty when two identities are equally good. */
  Optional<Entry> pick(List<Entry> entries) {
    if (entries.size() == 1) {
      return Optional.of(only(entries));
    }
    List<Entry> valid = entries.stream().filter(this::holds).toList();
    List<Entry> open = valid.isEmpty() ? entries : valid;
    Optional<Entry> best = open.stream().max(order());
    if (best.isEmpty() || isAmbiguous(best.get(), open)) {
      return Optional.empty();
    }
    return best.map(b -> b.kind() == EntryKind.PERSON ? inTime(b, entries, valid) : b);
  }

  /** The common case, without a choice. */
  private Entry only(List<Entry> entries) {
    Entry entry = entries.get(0);
    boolean person = entry.kind() == EntryKind.PERSON;
    return person ? inTime(entry, entries, holds(entry) ? entries : List.of()) : entry;
  }

  /** Whether the day is known. */
  boolean isDated() {
    return day.isPresent();
  }

  private boolean isAmbiguous(Entry best, List<Entry> open) {
    return best.kind() == EntryKind.PERSON
        && open.stream().anyMatch(e -> e.kind() == best.kind() && !e.id().equals(best.id()));
  }

  /** Whether the row holds on the day, or the day is not known. */
  boolean holds(Entry entry) {
    return day.isEmpty() || entry.validity().holds(day.get());
  }

  private Comparator<Entry> order() {
    return Comparator.comparingInt((Entry e) -> layers.indexOf(e.layer()))
        .thenComparingInt(e -> -e.kind().ordinal())
        .thenComparing(e -> e.validity().from().orElse(LocalDate.MIN));
  }

  private Entry inTime(Entry best, List<Entry> all, List<Entry> valid) {
    if (day.isEmpty() || !valid.isEmpty()) {
      return best;
    }
    boolean served = all.stream().anyMatch(e -> e.validity().endsBefore(day.get()));
    boolean office = !best.sectors().isEmpty() && OFFICES.contains(best.sectors().get(0));
    if (!office) {
      return best;
    }
    return best.withSectors(served ? List.of("ELI") : List.of());
  }
}
