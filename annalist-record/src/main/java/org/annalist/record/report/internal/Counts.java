package org.annalist.record.report.internal;

import java.util.List;

/**
 * How much was found.
 *
 * @param reports read
 * @param events found
 * @param incidents found
 * @param claims found
 * @param ledger entries found
 */
record Counts(int reports, int events, int incidents, int claims, int ledger) {
  static Counts of(List<org.annalist.model.event.LinkedDocument> reports) {
    return new Counts(
        reports.size(),
        reports.stream().mapToInt(r -> r.events().size()).sum(),
        reports.stream().mapToInt(r -> r.incidents().size()).sum(),
        reports.stream().mapToInt(r -> r.claims().size()).sum(),
        reports.stream().mapToInt(r -> r.ledger().size()).sum());
  }

  String words() {
    return count(events, "event", "events")
        + ", "
        + count(incidents, "incident", "incidents")
        + ", "
        + count(claims, "claim", "claims")
        + ", "
        + count(ledger, "ledger entry", "ledger entries");
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
