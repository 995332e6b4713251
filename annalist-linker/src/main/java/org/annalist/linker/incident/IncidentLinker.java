package org.annalist.linker.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.text.Document;

/** Finds the incidents of one document. Immutable and thread-safe. */
public final class IncidentLinker {
  /** The name of the learned decision which tellings make an incident. */
  public static final String DECISION = Founding.NAME;

  /** The classes of that decision; the second makes an incident. */
  public static final List<String> CLASSES = List.of("mention", Founding.INCIDENT);

  private final IncidentGrouper grouper;
  private final Founding founding;
  private final IncidentAssembler assembler;

  private IncidentLinker(IncidentKinds kinds, LearnedModels learned) {
    grouper = new IncidentGrouper(kinds);
    founding = new Founding(learned);
    assembler = new IncidentAssembler(kinds, PlaceMentions.builtIn());
  }

  /** A linker with the kinds of incident that ship with the product and these decisions. */
  public static IncidentLinker of(LearnedModels learned) {
    return new IncidentLinker(IncidentKinds.builtIn(), learned);
  }

  /** The tellings of a document put together, before it is decided which make an incident. */
  public List<IncidentCandidate> candidates(Document document, List<Event> events) {
    List<List<Event>> groups = grouper.group(document.text(), events);
    return IntStream.range(0, groups.size())
        .mapToObj(i -> new IncidentCandidate(groups.get(i), Founding.signals(document, groups, i)))
        .toList();
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
    List<List<Event>> groups = grouper.group(document.text(), events);
    for (List<Event> group : founding.choose(document, groups)) {
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
