package org.annalist.knowledge.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.EventType;
import org.annalist.model.problem.Problem;

/** The words that tell events. Immutable and thread-safe. */
public final class EventLexicon {
  private final Map<WordClass, Map<String, List<EventRow>>> rows;
  private final Map<String, EventRow> open;
  private final Map<String, LightKind> lights;
  private final Cues weapons;
  private final Cues contexts;
  private final Cues idioms;
  private final StatusCues status;
  private final Recodings recodings;

  private final List<Problem> problems;

  private EventLexicon() {
    RowReader reader = RowReader.builtIn();
    problems = List.of();
    rows = Map.copyOf(reader.readAll());
    open = Map.copyOf(reader.readOpen(table("open.tsv")));
    lights =
        table("lights.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    r -> r.get("verb"),
                    r -> LightKind.valueOf(r.get("kind").toUpperCase(Locale.ROOT))));
    weapons = Cues.of(table("weapons.tsv"));
    contexts = Cues.of(table("contexts.tsv"));
    idioms = Cues.of(table("idioms.tsv"));
    status = StatusCues.of(table("status.tsv"));
    recodings = Recodings.of(table("shifts.tsv"), table("contents.tsv"));
  }

  /** The lexicon that ships with Annalist. */
  public static EventLexicon builtIn() {
    return new EventLexicon();
  }

  private EventLexicon(
      EventLexicon below,
      Map<WordClass, Map<String, List<EventRow>>> rows,
      List<Problem> problems) {
    this.rows = Map.copyOf(rows);
    this.problems = List.copyOf(problems);
    open = below.open;
    lights = below.lights;
    weapons = below.weapons;
    contexts = below.contexts;
    idioms = below.idioms;
    status = below.status;
    recodings = below.recodings;
  }

  /**
   * The lexicon with a table of verbs on top: a verb of it has the rows of the table before those
   * below. Broken rows are {@link #problems}.
   */
  public EventLexicon withVerbs(Table table) {
    List<Problem> told = new ArrayList<>(problems);
    told.addAll(table.problems());
    Map<String, List<EventRow>> added = RowReader.builtIn().read(WordClass.VERB, table, told::add);
    Map<String, List<EventRow>> verbs = new HashMap<>(rows.getOrDefault(WordClass.VERB, Map.of()));
    added.forEach(
        (head, above) ->
            verbs.merge(
                head, above, (below, a) -> Stream.concat(a.stream(), below.stream()).toList()));
    Map<WordClass, Map<String, List<EventRow>>> all = new EnumMap<>(WordClass.class);
    all.putAll(rows);
    all.put(WordClass.VERB, verbs);
    return new EventLexicon(this, all, told);
  }

  /** Broken rows of the tables put on top. */
  public List<Problem> problems() {
    return problems;
  }

  static Table table(String name) {
    return Table.resource(EventLexicon.class, name);
  }

  /** The rows whose last word is this lemma, most specific first. */
  public List<EventRow> rows(WordClass wordClass, String lemma) {
    return rows.getOrDefault(wordClass, Map.of()).getOrDefault(lemma, List.of());
  }

  /**
   * Where the roles stand of an event that words without a row of its type tell.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public EventRow open(WordClass wordClass, EventType type) {
    EventRow row = open.get(wordClass.label() + ":" + type.code());
    if (row == null) {
      throw new IllegalArgumentException("no open row of type " + type.code());
    }
    return row;
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

  /** Phrases whose words tell no event: "press conference". */
  public Cues idioms() {
    return idioms;
  }

  /** Words that speak for contexts. */
  public Cues contexts() {
    return contexts;
  }

  /** Words that decide whether an event took place. */
  public StatusCues status() {
    return status;
  }

  /** How type and mode follow from what an event is about. */
  public Recodings recodings() {
    return recodings;
  }
}
