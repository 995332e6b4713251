package org.annalist.lab.train;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.lab.ud.TreeSentence;

/** Names in the sentences that the wire grammar writes, by the rule that wrote them. */
final class WireNames {
  /** What stands before the class of a word's name in the last column. */
  static final String MARK = "Name=";

  private static final Map<String, String> KINDS =
      Map.of(
          "PERN", "PER",
          "LAST", "PER",
          "COUNTRY", "LOC",
          "CITY", "LOC",
          "CAPS", "LOC",
          "STATE", "LOC",
          "HSTATE", "LOC",
          "GROUP", "ORG",
          "ORG", "ORG",
          "AGENCY", "ORG");
  private static final Map<String, String> MORE =
      Map.of("MINISTRY", "ORG", "FORCE", "ORG", "BODY", "ORG");
  private static final Set<String> BODIES = Set.of("NATO", "UN", "EU", "Nations", "Union");

  private WireNames() {}

  /** Marks the proper nouns of an expansion that a symbol has just written. */
  static void mark(String symbol, List<WireWord> words, int from) {
    String kind = KINDS.getOrDefault(symbol, MORE.get(symbol));
    if (kind == null) {
      return;
    }
    int at = from;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && words.get(end).isProper()) {
        end++;
      }
      if (end > at) {
        run(words.subList(at, end), kind);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** A run that is one name already stays what it is. */
  private static void run(List<WireWord> run, String kind) {
    if (run.stream().noneMatch(w -> w.name().equals("O"))) {
      return;
    }
    boolean body = run.stream().anyMatch(w -> BODIES.contains(w.form()));
    String as = body ? "ORG" : kind;
    for (int i = 0; i < run.size(); i++) {
      run.get(i).name((i == 0 ? "B-" : "I-") + as);
    }
  }

  /** The names of a sentence of the wire grammar. */
  static NamedSentence of(TreeSentence sentence) {
    return new NamedSentence(
        List.of(sentence.forms()),
        sentence.words().stream().map(w -> w.misc().substring(MARK.length())).toList());
  }
}
