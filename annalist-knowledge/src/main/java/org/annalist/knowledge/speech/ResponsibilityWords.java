package org.annalist.knowledge.speech;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * Nouns and verbs around who did it, for claims of responsibility, blame and denial. Immutable and
 * thread-safe.
 */
public final class ResponsibilityWords {
  private final Map<ResponsibilityKind, Set<String>> words;
  private final List<Problem> problems;

  private ResponsibilityWords(Map<ResponsibilityKind, Set<String>> words, List<Problem> problems) {
    this.words = words;
    this.problems = List.copyOf(problems);
  }

  /** The words that ship with the product. */
  public static ResponsibilityWords builtIn() {
    return of(Table.resource(ResponsibilityWords.class, "responsibility.tsv"));
  }

  /** Words from a table with the columns word and kind; a broken row is left out and told. */
  public static ResponsibilityWords of(Table table) {
    Map<ResponsibilityKind, Set<String>> words = new EnumMap<>(ResponsibilityKind.class);
    List<Problem> problems = new ArrayList<>(table.problems());
    for (Row row : table.rows()) {
      try {
        ResponsibilityKind kind =
            ResponsibilityKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        words.computeIfAbsent(kind, k -> new TreeSet<>()).add(row.get("word"));
      } catch (IllegalArgumentException e) {
        problems.add(
            Problem.warning(
                ProblemCode.BROKEN_KNOWLEDGE_ROW, row.where(), e.getMessage(), "it was skipped"));
      }
    }
    return new ResponsibilityWords(words, problems);
  }

  /** Whether a lemma is of this kind. */
  public boolean is(String lemma, ResponsibilityKind kind) {
    return words.getOrDefault(kind, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** What was wrong with the table. */
  public List<Problem> problems() {
    return problems;
  }
}
