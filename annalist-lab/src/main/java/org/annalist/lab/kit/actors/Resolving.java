package org.annalist.lab.kit.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is who, as the task sees it. */
@FunctionalInterface
public interface Resolving {
  /**
   * Resolves words to a country and codes.
   *
   * @param words the words that name the actor
   * @param context words that stand near, such as a nationality; empty when none
   * @param date the day that counts for offices; absent for today
   */
  Resolved resolve(String words, String context, Optional<LocalDate> date);

  /**
   * What was found.
   *
   * @param country ISO 3166-1 alpha-3 or a PLOVER code; empty when unknown
   * @param sectors PLOVER sectors, most specific first
   */
  record Resolved(String country, List<String> sectors) {
    /** Copies the sectors. */
    public Resolved {
      sectors = List.copyOf(sectors);
    }
  }
}
