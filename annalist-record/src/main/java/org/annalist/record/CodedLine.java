package org.annalist.record;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Problem;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/**
 * One line of {@code annalist.coded/1}: a linked document without its text. The words that events,
 * incidents and ledger entries point at are kept, so that a line can be read without the text.
 *
 * @param document what is known about the report
 * @param events in text order
 * @param incidents in order of first mention
 * @param claims in text order
 * @param ledger in text order
 * @param problems of this document
 * @param quotes the words of each trigger, incident mention and ledger content
 */
public record CodedLine(
    DocumentInfo document,
    List<Event> events,
    List<Incident> incidents,
    List<Claim> claims,
    List<LedgerEntry> ledger,
    List<Problem> problems,
    NavigableMap<Span, String> quotes) {

  /** Copies the collections. */
  public CodedLine {
    events = List.copyOf(events);
    incidents = List.copyOf(incidents);
    claims = List.copyOf(claims);
    ledger = List.copyOf(ledger);
    problems = List.copyOf(problems);
    quotes = Collections.unmodifiableNavigableMap(new TreeMap<>(quotes));
  }

  /**
   * The line of a linked document.
   *
   * @throws IllegalArgumentException if a span reaches past the text
   */
  public static CodedLine of(LinkedDocument linked) {
    String text = linked.document().text();
    NavigableMap<Span, String> quotes = new TreeMap<>();
    linked.events().forEach(e -> quotes.put(e.trigger(), e.trigger().in(text)));
    linked.incidents().forEach(i -> i.mentions().forEach(m -> quotes.put(m, m.in(text))));
    linked.ledger().forEach(l -> quotes.put(l.what(), l.what().in(text)));
    return new CodedLine(
        DocumentInfo.of(linked.document()),
        linked.events(),
        linked.incidents(),
        linked.claims(),
        linked.ledger(),
        linked.problems(),
        quotes);
  }

  /** The words at a trigger, mention or ledger content; empty for any other span. */
  public String quote(Span span) {
    return quotes.getOrDefault(span, "");
  }

  /**
   * Puts line and text together again.
   *
   * @throws IllegalArgumentException if the text is not the one that was coded
   */
  public LinkedDocument with(Document text) {
    if (!document.describes(text)) {
      throw new IllegalArgumentException(
          "the text of " + text.uri() + " is not the one coded as " + document.id());
    }
    return new LinkedDocument(text, events, incidents, claims, ledger, problems);
  }
}
