package org.annalist.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Blame;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.text.Document;

/** Incidents, claims and ledger entries in words. Stateless and thread-safe. */
final class IncidentWords {
  private static final int LONGEST_MENTION = 60;

  private IncidentWords() {}

  /** Who claims it, on whom it is blamed, who denies it; empty when nobody. */
  static String who(Incident incident) {
    List<String> parts = new ArrayList<>();
    if (!incident.claimedBy().isEmpty()) {
      parts.add("claimed by " + Phrases.actors(incident.claimedBy()));
    }
    for (Blame blame : incident.blamedOn()) {
      parts.add("blamed on " + Phrases.actor(blame.actor()) + " by " + Phrases.actor(blame.by()));
    }
    if (!incident.deniedBy().isEmpty()) {
      parts.add("denied by " + Phrases.actors(incident.deniedBy()));
    }
    return String.join(" · ", parts);
  }

  static String mentions(Incident incident, Document document) {
    return incident.mentions().stream()
        .map(span -> "“" + Wrap.cut(span.in(document.text()), LONGEST_MENTION) + "”")
        .collect(
            Collectors.joining(
                ", ", Phrases.count(incident.mentions().size(), "mention") + ": ", ""));
  }

  /** The incident a claim is about: {@code A}, or {@code open: A or B}. */
  static String target(Claim claim, Map<String, String> letters) {
    if (!claim.candidates().isEmpty()) {
      return claim.candidates().stream()
          .map(id -> letters.getOrDefault(id, "?"))
          .collect(Collectors.joining(" or ", "open: ", ""));
    }
    return claim.incident().map(id -> "on " + letters.getOrDefault(id, "?")).orElse(Phrases.NONE);
  }

  /** By, and those who bind themselves with it, → to. */
  static String parties(LedgerEntry entry) {
    List<Actor> by = new ArrayList<>(List.of(entry.by()));
    by.addAll(entry.jointly());
    return Phrases.actors(by) + entry.to().map(to -> " → " + Phrases.actor(to)).orElse("");
  }
}
