package org.annalist.linker.incident;

import java.util.List;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Event;

/**
 * Tellings that may make an incident, for those who teach the decision.
 *
 * @param events the tellings, in text order
 * @param signals what speaks for and against
 */
public record IncidentCandidate(List<Event> events, Signals signals) {
  /** Copies the list. */
  public IncidentCandidate {
    events = List.copyOf(events);
  }
}
