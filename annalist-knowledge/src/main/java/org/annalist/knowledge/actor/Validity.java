package org.annalist.knowledge.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a row holds, both days included; an absent end is open.
 *
 * @param from first day
 * @param to last day
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Always. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** Refuses an end before the start. */
  public Validity {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("dates out of order: " + from.get() + " to " + to.get());
    }
  }

  /** Whether the day lies inside. */
  public boolean holds(LocalDate day) {
    return !startsAfter(day) && !endsBefore(day);
  }

  /** Whether it starts after the day. */
  public boolean startsAfter(LocalDate day) {
    return from.isPresent() && from.get().isAfter(day);
  }

  /** Whether it is over by the day. */
  public boolean endsBefore(LocalDate day) {
    return to.isPresent() && to.get().isBefore(day);
  }

  /** Reads as {@code 2016-11-29..2022-11-29}; empty when always. */
  @Override
  public String toString() {
    return equals(ALWAYS)
        ? ""
        : from.map(LocalDate::toString).orElse("") + ".." + to.map(LocalDate::toString).orElse("");
  }
}
