package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Persons by a single part of their name. A bare surname proves nothing; with an office, and a
 * country where told, it may name exactly one person of the day.
 */
final class Surnames {
  private final Map<String, List<Entry>> byPart;

  private Surnames(Map<String, List<Entry>> byPart) {
    this.byPart = byPart;
  }

  static Surnames of(List<ActorLayer> layers) {
    Map<String, List<Entry>> byPart = new HashMap<>();
    for (ActorLayer layer : layers) {
      for (NamedEntry named : layer.entries()) {
        if (named.entry().kind() == EntryKind.PERSON) {
          List<String> key = Words.key(named.text());
          put(byPart, key.get(0), named.entry());
          put(byPart, key.get(key.size() - 1), named.entry());
        }
      }
    }
    return new Surnames(byPart);
  }

  /** Adds a row once; its names come one after the other. */
  private static void put(Map<String, List<Entry>> map, String part, Entry entry) {
    List<Entry> all = map.computeIfAbsent(part, p -> new ArrayList<>(1));
    if (all.isEmpty() || all.get(all.size() - 1) != entry) {
      all.add(entry);
    }
  }

  /** The one person in such an office whose name has this part. */
  Optional<Entry> only(String part, List<String> sectors, Optional<String> country, Senses senses) {
    List<Entry> fitting =
        byPart.getOrDefault(Words.norm(part), List.of()).stream()
            .filter(senses::holds)
            .filter(e -> e.sectors().stream().anyMatch(sectors::contains))
            .filter(e -> country.isEmpty() || e.country().equals(country))
            .toList();
    long persons = fitting.stream().map(Entry::id).distinct().count();
    return persons == 1 && senses.isDated() ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
