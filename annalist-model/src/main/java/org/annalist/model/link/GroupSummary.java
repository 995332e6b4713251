package org.annalist.model.link;

import java.time.LocalDate;
import java.util.List;
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
