package org.annalist.linker.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.text.Document;

/** Finds the incidents of one document. Immutable and thread-safe. */
public final class IncidentLinker {
  private final IncidentGrouper grouper;
  private final IncidentAssembler assembler;

  private IncidentLinker(IncidentKinds kinds) {
    grouper = new IncidentGrouper(kinds);
    assembler = new IncidentAssembler(kinds, PlaceMentions.builtIn());
  }

  /** A linker with the kinds of incident that ship with the product. */
  public static IncidentLinker builtIn() {
    return new IncidentLinker(IncidentKinds.builtIn());
  }

  /**
   * Events with their incidents.
   *
   * @param events all events of the document, those of an incident with its id
   * @param incidents in order of first mention
   */
  public record Linked(List<Event> events, List<Incident> incidents) {
    /** Copies the lists. */
    public Linked {
      events = List.copyOf(events);
      incidents = List.copyOf(incidents);
    }
  }

  /** Links the events of one document. */
  public Linked link(Document document, List<Event> events) {
    List<Incident> incidents = new ArrayList<>();
    Map<String, String> incidentOf = new HashMap<>();
    for (List<Event> group : grouper.group(document.text(), events)) {
      Incident incident = assembler.assemble(document, group);
      incidents.add(incident);
      group.forEach(e -> incidentOf.put(e.id(), incident.id()));
    }
    List<Event> linked =
        events.stream()
            .map(e -> e.toBuilder().incident(Optional.ofNullable(incidentOf.get(e.id()))).build())
            .toList();
    return new Linked(linked, incidents);
  }
}
