package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.Place;

/**
 * A place on the map with everything that happened there.
 *
 * @param place one of the mentions
 * @param point its coordinates
 * @param letters of its incidents
 * @param incidents links to them
 * @param events numbers and links
 * @param first anchor of the first of them
 */
record Site(
    Place place,
    Place.Point point,
    List<String> letters,
    List<Html> incidents,
    List<Html> events,
    String first) {

  /** Every placed incident and event of the reports, by place, north to south. */
  static List<Site> of(List<Apparatus> reports) {
    Map<String, Site> sites = new TreeMap<>();
    for (Apparatus report : reports) {
      List<Incident> incidents = report.linked().incidents();
      for (int i = 0; i < incidents.size(); i++) {
        String anchor = report.incidentAnchor(i);
        Html link = Html.link(anchor, "letter", Html.text(report.letter(i)));
        String letter = report.letter(i);
        at(sites, incidents.get(i).where(), anchor).ifPresent(s -> s.add(letter, link));
      }
      List<Event> events = report.linked().events();
      for (int i = 0; i < events.size(); i++) {
        String anchor = report.eventAnchor(i);
        String number = report.alone() ? "" : report.number() + "/";
        Html link = Html.link(anchor, "num", Html.text(number + (i + 1)));
        at(sites, events.get(i).where(), anchor).ifPresent(s -> s.events().add(link));
      }
    }
    return sites.values().stream()
        .sorted((a, b) -> Double.compare(b.point().latitude(), a.point().latitude()))
        .toList();
  }

  private static Optional<Site> at(Map<String, Site> sites, Optional<Place> where, String anchor) {
    return where.flatMap(
        place ->
            place
                .point()
                .map(
                    point ->
                        sites.computeIfAbsent(
                            point.latitude() + " " + point.longitude(),
                            key ->
                                new Site(
                                    place,
                                    point,
                                    new ArrayList<>(),
                                    new ArrayList<>(),
                                    new ArrayList<>(),
                                    anchor))));
  }

  private void add(String letter, Html link) {
    letters.add(letter);
    incidents.add(link);
  }
}
