package org.annalist.knowledge.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** Words of pledges, demands, threats and measures. Immutable and thread-safe. */
public final class CommitmentWords {
  private static final List<String> BINDING = List.of("verb", "noun", "adjective", "hint");

  /** Class to word in small letters to rows. */
  private final Map<String, Map<String, List<CommitmentWord>>> words;

  /** Words in small letters to the kinds that they bind to in any class. */
  private final Map<String, Set<LedgerKind>> kinds = new HashMap<>();

  private final List<Problem> problems;

  private CommitmentWords(
      Map<String, Map<String, List<CommitmentWord>>> words, List<Problem> problems) {
    this.words = words;
    for (String wordClass : BINDING) {
      words
          .getOrDefault(wordClass, Map.of())
          .forEach((word, rows) -> rows.forEach(r -> bind(word, r)));
    }
    kinds.replaceAll((word, all) -> Collections.unmodifiableSet(all));
    this.problems = List.copyOf(problems);
  }

  private void bind(String word, CommitmentWord row) {
    kinds.computeIfAbsent(word, w -> EnumSet.noneOf(LedgerKind.class)).add(row.kind());
  }

  /** The words that ship with the product. */
  public static CommitmentWords builtIn() {
    return of(Table.resource(CommitmentWords.class, "commitment.tsv"));
  }

  /**
   * Words from a table with the columns word, class, kind, takes; a broken row is left out and told
   * in {@link #problems}.
   */
  public static CommitmentWords of(Table table) {
    Map<String, Map<String, List<CommitmentWord>>> words = new HashMap<>();
    List<Problem> problems = new ArrayList<>(table.problems());
    for (Row row : table.rows()) {
      try {
        CommitmentWord word =
            new CommitmentWord(
                row.get("word"),
                row.get("class"),
                LedgerKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                Set.copyOf(row.list("takes")));
        words
            .computeIfAbsent(word.wordClass(), k -> new HashMap<>())
            .computeIfAbsent(low(word.word()), k -> new ArrayList<>())
            .add(word);
      } catch (IllegalArgumentException e) {
        problems.add(
            Problem.warning(
                ProblemCode.BROKEN_KNOWLEDGE_ROW, row.where(), e.getMessage(), "it was skipped"));
      }
    }
    words.values().forEach(of -> of.replaceAll((word, rows) -> List.copyOf(rows)));
    return new CommitmentWords(words, problems);
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The rows of a word in a class, in the order of the table. */
  public List<CommitmentWord> find(String word, String wordClass) {
    return words.getOrDefault(wordClass, Map.of()).getOrDefault(low(word), List.of());
  }

  /**
   * The kinds of entry that a word binds to, whatever its class; empty for a word that binds none.
   */
  public Set<LedgerKind> kinds(String word) {
    return kinds.getOrDefault(low(word), Set.of());
  }

  /** Whether a word is in a class. */
  public boolean is(String word, String wordClass) {
    return words.getOrDefault(wordClass, Map.of()).containsKey(low(word));
  }

  /** What was wrong with the table. */
  public List<Problem> problems() {
    return problems;
  }
}
