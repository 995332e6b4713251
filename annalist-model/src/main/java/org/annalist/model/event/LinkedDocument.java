package org.annalist.model.event;

import java.util.List;
import org.annalist.model.problem.Problem;
import org.annalist.model.text.Document;

/**
 * What is kept of one report: the coded document with its incidents, and claims and ledger linked.
 * This is the content of one line of {@code annalist.coded/1}.
 *
 * @param document the report
 * @param events in text order, each with its incident where it has one
 * @param incidents in order of first mention
 * @param claims in text order, linked or with candidates
 * @param ledger in text order, linked
 * @param problems of this document
 */
public record LinkedDocument(
    Document document,
    List<Event> events,
    List<Incident> incidents,
    List<Claim> claims,
    List<LedgerEntry> ledger,
    List<Problem> problems) {

  /** Copies the lists. */
  public LinkedDocument {
    events = List.copyOf(events);
    incidents = List.copyOf(incidents);
    claims = List.copyOf(claims);
    ledger = List.copyOf(ledger);
    problems = List.copyOf(problems);
  }
}
