package org.annalist.model.event;

import java.util.List;
import java.util.Optional;
import org.annalist.model.text.Span;

/**
 * A pledge, demand, threat or measure that somebody may be held to.
 *
 * @param id derived from document, kind and the words of {@code what}
 * @param kind PLEDGE, DEMAND, THREAT or MEASURE
 * @param by who binds himself, asks, threatens or takes the step; the first party of a joint pledge
 * @param jointly the other parties of a joint pledge
 * @param to towards whom, or for whose sake, when said
 * @param what the words of the content
 * @param when when it was made, if the report says
 * @param saidBy who says so, nearest speaker first
 * @param answers id of the entry that this one answers, once linked
 * @param event id of the event it goes with, when one was coded
 * @param rule id of the rule that found it
 */
public record LedgerEntry(
    String id,
    LedgerKind kind,
    Actor by,
    List<Actor> jointly,
    Optional<Actor> to,
    Span what,
    Optional<When> when,
    List<Attribution> saidBy,
    Optional<String> answers,
    Optional<String> event,
    String rule) {

  /** Copies the lists. */
  public LedgerEntry {
    jointly = List.copyOf(jointly);
    saidBy = List.copyOf(saidBy);
  }

  /** The entry as an answer to another. */
  public LedgerEntry answering(String entryId) {
    return new LedgerEntry(
        id, kind, by, jointly, to, what, when, saidBy, Optional.of(entryId), event, rule);
  }
}
