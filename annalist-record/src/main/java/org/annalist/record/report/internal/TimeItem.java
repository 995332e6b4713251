package org.annalist.record.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.When;

/**
 * Something on the timeline.
 *
 * @param anchor of its card
 * @param label number or letter
 * @param title short words
 * @param style classes of quad and standing
 * @param incident whether it is an incident
 * @param when its date, if any
 */
record TimeItem(
    String anchor,
    String label,
    String title,
    String style,
    boolean incident,
    Optional<When> when) {
  private static final int LONGEST = 64;

  private static final Comparator<TimeItem> BY_DATE =
      Comparator.comparing(
              (TimeItem i) -> Phrases.first(i.when()).map(Object::toString).orElse("~"))
          .thenComparing(i -> i.when().flatMap(When::partial).orElse("~"))
          .thenComparing(i -> !i.incident());

  /**
   * Incidents and events of the reports, by date, those with a partial date and those without at
   * the end. An event that is told on the date of its incident is not told twice.
   */
  static List<TimeItem> of(List<Apparatus> reports) {
    List<TimeItem> out = new ArrayList<>();
    for (Apparatus report : reports) {
      List<Incident> incidents = report.linked().incidents();
      for (int i = 0; i < incidents.size(); i++) {
        Incident incident = incidents.get(i);
        out.add(
            new TimeItem(
                report.incidentAnchor(i),
                report.letter(i),
                incident.label(),
                "q4 s-stated",
                true,
                incident.when()));
      }
      List<Event> events = report.linked().events();
      for (int i = 0; i < events.size(); i++) {
        if (!isToldByIncident(report, events.get(i))) {
          out.add(event(report, i, events.get(i)));
        }
      }
    }
    out.sort(BY_DATE);
    return out;
  }

  private static boolean isToldByIncident(Apparatus report, Event event) {
    return event
        .incident()
        .flatMap(report::incident)
        .map(i -> report.linked().incidents().get(i).when())
        .filter(w -> event.when().isEmpty() || w.map(When::iso).equals(event.when().map(When::iso)))
        .isPresent();
  }

  private static TimeItem event(Apparatus report, int index, Event event) {
    String number = report.alone() ? "" : report.number() + "/";
    String words = event.trigger().in(report.linked().document().text()).replace('\n', ' ');
    return new TimeItem(
        report.eventAnchor(index),
        number + (index + 1),
        event.type().code().toLowerCase(Locale.ROOT) + ": " + words,
        "q" + event.quad() + " " + Standing.of(event).style(),
        false,
        event.when());
  }

  boolean isDated() {
    return when.flatMap(When::from).isPresent();
  }

  boolean isPartial() {
    return when.flatMap(When::partial).isPresent();
  }

  /** First and last day of a full date. */
  Stream<LocalDate> days() {
    return Stream.concat(when.flatMap(When::from).stream(), when.flatMap(When::to).stream());
  }

  /** The title, cut where it is long. */
  String shortTitle() {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1).strip() + "…";
  }
}
