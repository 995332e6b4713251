package org.annalist.cli.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Tint;
import org.annalist.model.event.Stance;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.Sourced;

/** Incidents across reports as a table. Stateless. */
public final class IncidentRows {
  private static final int WHEN = 12;
  private static final int WHAT = 24;
  private static final int WHERE = 20;
  private static final int DEAD = 9;
  private static final int REPORTS = 7;
  private static final int GAPS = 10;

  private final Screen screen;

  /** A table for this screen. */
  public IncidentRows(Screen screen) {
    this.screen = screen;
  }

  /** The header and two lines or so for each incident. */
  public String write(List<LinkedIncident> incidents) {
    int rest = screen.width() - WHEN - WHAT - WHERE - DEAD - REPORTS - GAPS;
    Rows rows = new Rows(List.of(WHEN, WHAT, WHERE, DEAD, REPORTS, rest), screen.colour());
    StringBuilder out = new StringBuilder();
    out.append(
        rows.row(
            List.of(
                dim("when"),
                dim("what"),
                dim("where"),
                dim("killed"),
                dim("reports"),
                dim("victims · who is said to have done it · id"))));
    incidents.forEach(i -> out.append(rows.row(cells(i))));
    return out.toString();
  }

  private static Cell dim(String text) {
    return new Cell(text, Tint.DIM);
  }

  private static List<Cell> cells(LinkedIncident incident) {
    return List.of(
        Cell.plain(Phrases.when(incident.when().map(Sourced::value))),
        new Cell(incident.type().code() + incident.mode().map(m -> " " + m).orElse(""), Tint.BOLD),
        Cell.plain(Phrases.where(incident.where().map(Sourced::value))),
        Cell.plain(incident.killed().map(Object::toString).orElse(Phrases.NONE)),
        Cell.plain(String.valueOf(reports(incident))),
        Cell.plain(
            Phrases.joined(
                " · ",
                incident.victims().isEmpty() ? "" : Phrases.actors(incident.victims()),
                claims(incident).orElse(""),
                remarks(incident),
                incident.id())));
  }

  /** The codes of what a reader has to be told besides; {@code incidents show} has the words. */
  private static String remarks(LinkedIncident incident) {
    return incident.remarks().stream()
        .map(p -> p.code().id())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static long reports(LinkedIncident incident) {
    return incident.accounts().stream().map(IncidentAccount::document).distinct().count();
  }

  private static Optional<String> claims(LinkedIncident incident) {
    List<String> said =
        incident.claims().stream()
            .map(Sourced::value)
            .map(
                c ->
                    (c.stance() == Stance.BLAMED
                        ? "blamed on " + c.about().orElse(c.by()).name()
                        : Phrases.lower(c.stance()) + " by " + c.by().name()))
            .distinct()
            .toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", said));
  }
}
