package org.annalist.knowledge.speech;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.Stance;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** The reporting cues, by class and dictionary form. Immutable and thread-safe. */
public final class ReportingLexicon {
  private final Map<CueClass, Map<String, ReportingCue>> cues;
  private final List<Problem> problems;

  private ReportingLexicon(Map<CueClass, Map<String, ReportingCue>> cues, List<Problem> problems) {
    this.cues = cues;
    this.problems = List.copyOf(problems);
  }

  /** The lexicon that ships with the product. */
  public static ReportingLexicon builtIn() {
    return of(Table.resource(ReportingLexicon.class, "reporting.tsv"));
  }

  /**
   * A lexicon from a table with the columns cue, class, sense, stance, certainty, content. A broken
   * row is left out and told in {@link #problems}.
   */
  public static ReportingLexicon of(Table table) {
    Map<CueClass, Map<String, ReportingCue>> cues = new TreeMap<>();
    List<Problem> problems = new ArrayList<>(table.problems());
    for (Row row : table.rows()) {
      try {
        ReportingCue cue = read(row);
        cues.computeIfAbsent(cue.cueClass(), k -> new TreeMap<>()).put(cue.cue(), cue);
      } catch (IllegalArgumentException e) {
        problems.add(
            Problem.warning(
                ProblemCode.BROKEN_KNOWLEDGE_ROW,
                row.where(),
                "not a reporting cue: " + e.getMessage(),
                "the row was skipped"));
      }
    }
    return new ReportingLexicon(cues, problems);
  }

  private static ReportingCue read(Row row) {
    return new ReportingCue(
        row.get("cue").toLowerCase(Locale.ROOT),
        CueClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
        CueSense.valueOf(row.get("sense").toUpperCase(Locale.ROOT)),
        Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT)),
        Double.parseDouble(row.get("certainty")),
        Set.copyOf(row.list("content")));
  }

  /** The cue of this class and dictionary form. */
  public Optional<ReportingCue> find(CueClass cueClass, String form) {
    return Optional.ofNullable(
        cues.getOrDefault(cueClass, Map.of()).get(form.toLowerCase(Locale.ROOT)));
  }

  /** The verb with this lemma. */
  public Optional<ReportingCue> verb(String lemma) {
    return find(CueClass.VERB, lemma);
  }

  /** All cues of a class, in alphabetical order. */
  public Collection<ReportingCue> all(CueClass cueClass) {
    return List.copyOf(cues.getOrDefault(cueClass, Map.of()).values());
  }

  /** What was wrong with the table. */
  public List<Problem> problems() {
    return problems;
  }
}
