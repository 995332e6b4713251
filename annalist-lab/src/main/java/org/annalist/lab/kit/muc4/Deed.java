package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;

/**
 * An incident with the events that tell it and where their trigger words stand.
 *
 * @param incident the incident
 * @param events its events
 * @param triggers sentence index to the tokens of triggers
 */
record Deed(Incident incident, List<Event> events, Map<Integer, List<Token>> triggers) {
  /** Copies the collections. */
  Deed {
    events = List.copyOf(events);
    triggers = new TreeMap<>(triggers);
  }

  /** The incidents of a report, in order of first mention. */
  static List<Deed> of(Told told) {
    Map<String, List<Event>> byIncident = new HashMap<>();
    for (Event event : told.linked().events()) {
      event
          .incident()
          .ifPresent(i -> byIncident.computeIfAbsent(i, k -> new ArrayList<>()).add(event));
    }
    List<Deed> out = new ArrayList<>();
    for (Incident incident : told.linked().incidents()) {
      List<Event> events = byIncident.getOrDefault(incident.id(), List.of());
      Map<Integer, List<Token>> triggers = new HashMap<>();
      for (Event event : events) {
        trigger(told, event, triggers);
      }
      out.add(new Deed(incident, events, triggers));
    }
    return out;
  }

  private static void trigger(Told told, Event event, Map<Integer, List<Token>> triggers) {
    for (Sentence sentence : told.parsed().sentences()) {
      if (sentence.span().covers(event.trigger())) {
        List<Token> words =
            sentence.tokens().stream().filter(t -> t.span().overlaps(event.trigger())).toList();
        head(words)
            .ifPresent(
                t -> triggers.computeIfAbsent(sentence.index(), k -> new ArrayList<>()).add(t));
      }
    }
  }

  private static Optional<Token> head(List<Token> words) {
    return words.stream()
        .filter(t -> words.stream().noneMatch(w -> w.index() == t.head()))
        .findFirst();
  }

  /** Whether any trigger is one of these lemmas. */
  boolean isTold(Set<String> lemmas) {
    return triggers.values().stream()
        .flatMap(List::stream)
        .anyMatch(t -> lemmas.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Whether an event has one of these modes. */
  boolean hasMode(Set<String> modes) {
    return events.stream().anyMatch(e -> e.mode().filter(modes::contains).isPresent());
  }
}
