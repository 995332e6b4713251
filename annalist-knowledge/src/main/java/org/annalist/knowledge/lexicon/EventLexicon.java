package org.annalist.knowledge.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.knowledge.table.Table;

/** The words that tell events. Immutable and thread-safe. */
public final class EventLexicon {
  private final Map<WordClass, Map<String, List<EventRow>>> rows;
  private final Map<String, LightKind> lights;
  private final Cues weapons;
  private final Cues contexts;

  private EventLexicon(
      Map<WordClass, Map<String, List<EventRow>>> rows,
      Map<String, LightKind> lights,
      Cues weapons,
      Cues contexts) {
    this.rows = Map.copyOf(rows);
    this.lights = Map.copyOf(lights);
    this.weapons = weapons;
    this.contexts = contexts;
  }

  /** The lexicon that ships with Annalist. */
  public static EventLexicon builtIn() {
    Map<String, LightKind> lights =
        table("lights.tsv").rows().stream()
            .collect(
                Collectors.toMap(
                    r -> r.get("verb"),
                    r -> LightKind.valueOf(r.get("kind").toUpperCase(Locale.ROOT))));
    return new EventLexicon(
        RowReader.builtIn().readAll(),
        lights,
        Cues.of(table("weapons.tsv")),
        Cues.of(table("contexts.tsv")));
  }

  static Table table(String name) {
    return Table.resource(EventLexicon.class, name);
  }

  /** The rows whose last word is this lemma, most specific first. */
  public List<EventRow> rows(WordClass wordClass, String lemma) {
    return rows.getOrDefault(wordClass, Map.of()).getOrDefault(lemma, List.of());
  }

  /** All rows of a word class, in no particular order. */
  public List<EventRow> all(WordClass wordClass) {
    return rows.getOrDefault(wordClass, Map.of()).values().stream().flatMap(List::stream).toList();
  }

  /** Whether and how a verb carries an event noun. */
  public Optional<LightKind> light(String verb) {
    return Optional.ofNullable(lights.get(verb));
  }

  /** Weapons and means, and the modes they speak for. */
  public Cues weapons() {
    return weapons;
  }

  /** Words that speak for contexts. */
  public Cues contexts() {
    return contexts;
  }
}
