package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A saved question: what touches this group or interest, here, in this time? What is empty does not
 * restrict.
 *
 * @param title what the brief is called
 * @param nationalities ISO 3166-1 alpha-3 of the people or bodies that are protected
 * @param sectors PLOVER sectors of those, such as CVL or BUS
 * @param organisations names or parts of names of bodies and places of interest, told in the text
 * @param actors names or parts of names of those who threaten, such as an armed group
 * @param countries ISO 3166-1 alpha-3 of the places
 * @param sites places with a radius; an incident near one counts wherever it is
 * @param types PLOVER types of incident
 * @param from first day; absent for the days before the brief, see {@code days}
 * @param to last day; absent for the day of the brief
 * @param days length of the period when no first day is given
 */
public record BriefQuestion(
    String title,
    List<String> nationalities,
    List<String> sectors,
    List<String> organisations,
    List<String> actors,
    List<String> countries,
    List<Site> sites,
    List<String> types,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int days) {
  /** Days of a period when the question says nothing. */
  public static final int USUAL_DAYS = 90;

  /**
   * Copies the lists; refuses a blank title and a period that is empty or ends before it begins.
   */
  public BriefQuestion {
    nationalities = List.copyOf(nationalities);
    sectors = List.copyOf(sectors);
    organisations = List.copyOf(organisations);
    actors = List.copyOf(actors);
    countries = List.copyOf(countries);
    sites = List.copyOf(sites);
    types = List.copyOf(types);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a question needs a title");
    }
    if (days < 1) {
      throw new IllegalArgumentException("days below 1: " + days);
    }
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException("from " + from.get() + " is after to " + to.get());
    }
  }

  /** The period that the question asks about, on the day of the brief. */
  public Period period(LocalDate asOf) {
    LocalDate last = to.orElse(asOf);
    LocalDate first = from.orElse(last.minusDays(days - 1L));
    return new Period(first.isAfter(last) ? last : first, last);
  }

  /** Whether a group or interest is named, and not only places. */
  public boolean hasSubject() {
    return !nationalities.isEmpty()
        || !sectors.isEmpty()
        || !organisations.isEmpty()
        || !actors.isEmpty();
  }
}
