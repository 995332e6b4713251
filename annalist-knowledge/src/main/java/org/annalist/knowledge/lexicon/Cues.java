package org.annalist.knowledge.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/**
 * Words and phrases that speak for a code (a weapon for a mode, a word for a context). Matching is
 * on lower-case words; the longest phrase at a place wins. Immutable and thread-safe.
 */
public final class Cues {
  /** A phrase with its code. */
  private record Phrase(List<String> words, String code) {
    boolean standsAt(List<String> text, int at) {
      if (at + words.size() > text.size()) {
        return false;
      }
      for (int i = 1; i < words.size(); i++) {
        if (!words.get(i).equals(text.get(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The phrases by their first word, longest first. */
  private final Map<String, List<Phrase>> phrases;

  private final List<String> order;

  private Cues(Map<String, String> codes, List<String> order) {
    Map<String, List<Phrase>> byFirst = new HashMap<>();
    codes.forEach(
        (cue, code) -> {
          List<String> words = List.of(cue.split(" "));
          byFirst
              .computeIfAbsent(words.get(0), w -> new ArrayList<>())
              .add(new Phrase(words, code));
        });
    Comparator<Phrase> longest = Comparator.comparingInt(p -> -p.words().size());
    byFirst.replaceAll((first, of) -> of.stream().sorted(longest).toList());
    this.phrases = Map.copyOf(byFirst);
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

  /** The cues among these words in lower case, in text order, not overlapping. */
  public List<Hit> find(List<String> words) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      List<Phrase> here = phrases.getOrDefault(words.get(at), List.of());
      Optional<Phrase> phrase = here.isEmpty() ? Optional.empty() : longest(here, words, at);
      int end = at + phrase.map(p -> p.words().size()).orElse(1);
      if (phrase.isPresent()) {
        hits.add(new Hit(at, end, phrase.get().code()));
      }
      at = end;
    }
    return hits;
  }

  private static Optional<Phrase> longest(List<Phrase> here, List<String> words, int at) {
    for (Phrase phrase : here) {
      if (phrase.standsAt(words, at)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The codes that words in lower case speak for, most hits first, ties in table order. */
  public List<String> ranked(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    find(words).forEach(h -> counts.merge(h.code(), 1, Integer::sum));
    return counts.keySet().stream()
        .sorted(
            Comparator.comparingInt((String c) -> -counts.get(c)).thenComparingInt(order::indexOf))
        .toList();
  }
}
