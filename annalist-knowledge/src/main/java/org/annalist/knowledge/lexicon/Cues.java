package org.annalist.knowledge.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/**
 * Words and phrases that speak for a code (a weapon for a mode, a word for a context). Matching is
 * on lower-case words; the longest phrase at a place wins. Immutable and thread-safe.
 */
public final class Cues {
  private static final int LONGEST = 5;
  private final Map<String, String> codes;
  private final List<String> order;

  private Cues(Map<String, String> codes, List<String> order) {
    this.codes = Map.copyOf(codes);
    this.order = List.copyOf(order);
  }

  /** Reads a table whose first column is the code and whose column {@code cues} holds phrases. */
  static Cues of(Table table) {
    Map<String, String> codes = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Row row : table.rows()) {
      String code = row.get(table.columns().get(0));
      order.add(code);
      row.list("cues").forEach(c -> codes.putIfAbsent(c, code));
    }
    return new Cues(codes, order);
  }

  /** The codes in the order of the table, which is the order of their rank. */
  public List<String> codes() {
    return order;
  }

  /** A cue found: the range of words and its code. */
  public record Hit(int start, int end, String code) {}

  /** The cues among these words, in text order, not overlapping. */
  public List<Hit> find(List<String> words) {
    List<String> low = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < low.size()) {
      int length = longestAt(low, at);
      if (length > 0) {
        String code = codes.get(String.join(" ", low.subList(at, at + length)));
        hits.add(new Hit(at, at + length, code));
      }
      at += Math.max(1, length);
    }
    return hits;
  }

  private int longestAt(List<String> words, int at) {
    for (int n = Math.min(LONGEST, words.size() - at); n > 0; n--) {
      if (codes.containsKey(String.join(" ", words.subList(at, at + n)))) {
        return n;
      }
    }
    return 0;
  }

  /** Number of hits by code, most frequent first, ties in table order. */
  public List<String> ranked(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    order.forEach(c -> counts.put(c, 0));
    find(words).forEach(h -> counts.merge(h.code(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted((a, b) -> b.getValue() - a.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }
}
