package org.annalist.knowledge.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses among the rows that a name may stand for, as of a day. */
final class Senses {
  /** Sectors of office holders: over when the office is. */
  private static final Set<String> OFFICES = Set.of("GOV", "LEG", "MIL", "COP", "SPY", "JUD");

  /** Like an office nobody has it before it begins, but it does not end with one. */
  private static final String POLITICIAN = "PTY";

  /** More days than any two days of reports are apart. */
  private static final long AGES = 10_000_000;

  private final Optional<LocalDate> day;
  private final Comparator<Entry> latest;
  private final Comparator<Entry> nearest;

  /**
   * Chooses as of a day.
   *
   * @param layers names of the layers, the last one wins
   */
  Senses(Optional<LocalDate> day, List<String> layers) {
    this.day = day;
    Comparator<Entry> first = byLayerAndKind(layers);
    this.latest = first.thenComparing(e -> e.validity().from().orElse(LocalDate.MIN));
    this.nearest = first.thenComparingLong(this::nearness);
  }

  /** The best row of one kind group; empty when two identities are equally good. */
  Optional<Entry> pick(List<Entry> entries) {
    if (entries.size() == 1) {
      return Optional.of(only(entries));
    }
    List<Entry> valid = new ArrayList<>(entries);
    valid.removeIf(e -> !holds(e));
    List<Entry> open = valid.isEmpty() ? entries : valid;
    Entry best = best(open, valid.isEmpty() ? nearest : latest);
    if (isAmbiguous(best, open)) {
      return Optional.empty();
    }
    return Optional.of(best.kind() == EntryKind.PERSON ? inTime(best, entries, valid) : best);
  }

  /** The best of these; of equals the first one. */
  private static Entry best(List<Entry> open, Comparator<Entry> order) {
    Entry best = open.get(0);
    for (Entry entry : open) {
      best = order.compare(entry, best) > 0 ? entry : best;
    }
    return best;
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
        && open.size() > 1
        && open.stream().anyMatch(e -> isRival(e, best));
  }

  /** Another person of the same layer; those of lower layers have lost. */
  private static boolean isRival(Entry entry, Entry best) {
    return entry.kind() == best.kind()
        && entry.layer().equals(best.layer())
        && !entry.id().equals(best.id());
  }

  /** Whether the row holds on the day, or the day is not known. */
  boolean holds(Entry entry) {
    return day.isEmpty() || entry.validity().holds(day.get());
  }

  private static Comparator<Entry> byLayerAndKind(List<String> layers) {
    return Comparator.comparingInt((Entry e) -> layers.indexOf(e.layer()))
        .thenComparingInt(e -> -e.kind().ordinal());
  }

  /** How near a row that does not hold is to the day: what is over goes before what is to come. */
  private long nearness(Entry entry) {
    Validity validity = entry.validity();
    LocalDate asked = day.orElse(LocalDate.MAX);
    return validity.endsBefore(asked)
        ? -ChronoUnit.DAYS.between(validity.to().orElse(asked), asked)
        : -AGES - ChronoUnit.DAYS.between(asked, validity.from().orElse(asked));
  }

  /** Whether one outside the days of the office is without its sector. */
  private static boolean isLost(String sector, boolean served) {
    return OFFICES.contains(sector) || !served && POLITICIAN.equals(sector);
  }

  private Entry inTime(Entry best, List<Entry> all, List<Entry> valid) {
    if (day.isEmpty() || !valid.isEmpty()) {
      return best;
    }
    boolean served = all.stream().anyMatch(e -> e.validity().endsBefore(day.get()));
    if (best.sectors().isEmpty() || !isLost(best.sectors().get(0), served)) {
      return best;
    }
    return best.withSectors(served ? List.of("ELI") : List.of());
  }
}
