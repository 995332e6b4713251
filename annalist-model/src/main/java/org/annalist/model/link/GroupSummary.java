package org.annalist.model.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.model.event.Place;

/**
 * What a group of accounts is found by, see {@link IncidentQuery}.
 *
 * @param type PLOVER type; empty for groups of reports
 * @param label short name for people
 * @param from first day, when known
 * @param to last day, when known
 * @param country ISO 3166-1 alpha-3, when known
 * @param point where, when known
 * @param killed largest number of dead that a report gives; 0 when none does
 * @param reports how many reports tell of it
 * @param actors names and codes of those who did it, claim it, are blamed, and of the victims
 */
public record GroupSummary(
    String type,
    String label,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> country,
    Optional<Place.Point> point,
    int killed,
    int reports,
    List<String> actors) {

  /** Sorts and copies the actors. */
  public GroupSummary {
    actors = actors.stream().sorted().distinct().toList();
  }

  /** Whether the incident is one that was asked for. */
  public boolean fits(IncidentQuery query) {
    return query.types().map(type::equals).orElse(true)
        && query.from().map(day -> to.map(t -> !t.isBefore(day)).orElse(true)).orElse(true)
        && query.to().map(day -> from.map(f -> !f.isAfter(day)).orElse(true)).orElse(true)
        && query.country().map(c -> country.equals(Optional.of(c))).orElse(true)
        && query.actor().map(a -> actors.stream().anyMatch(a::equalsIgnoreCase)).orElse(true)
        && query.words().map(w -> lower(label).contains(lower(w))).orElse(true)
        && killed >= query.minKilled()
        && reports >= query.minReports();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A summary of which only the label is used. */
  public static GroupSummary of(String label, int reports) {
    return new GroupSummary(
        "",
        label,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        reports,
        List.of());
  }
}
