package org.annalist.model.event;

import java.util.List;
import org.annalist.model.problem.Problem;
import org.annalist.model.text.Document;

/**
 * What the coder makes of one report: events, claims and ledger entries that are not linked yet.
 *
 * @param document the report
 * @param events in text order of their triggers
 * @param claims in text order, without incidents
 * @param ledger in text order, without links
 * @param problems of this document
 */
public record CodedDocument(
    Document document,
    List<Event> events,
    List<Claim> claims,
    List<LedgerEntry> ledger,
    List<Problem> problems) {

  /** Copies the lists. */
  public CodedDocument {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    ledger = List.copyOf(ledger);
    problems = List.copyOf(problems);
  }
}
