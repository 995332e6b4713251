package org.annalist.coder.role;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.Mentions;
import org.annalist.language.Sentence;

/** How much a report is about each country: its rank by mentions. Immutable. */
final class Prominence {
  private static final int MANY = 6;

  private final Map<String, Integer> ranks;

  private Prominence(Map<String, Integer> ranks) {
    this.ranks = ranks;
  }

  static Prominence of(Mentions mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Sentence sentence : mentions.parsed().sentences()) {
      for (ActorMention mention : mentions.actors().in(sentence.index())) {
        mention.members().stream()
            .flatMap(a -> a.country().stream())
            .forEach(c -> counts.merge(c, 1, Integer::sum));
      }
    }
    List<String> order =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      ranks.put(order.get(i), i + 1);
    }
    return new Prominence(ranks);
  }

  /** {@code 1} for the country told of most, up to {@code 5}, then {@code low}, {@code none}. */
  String rank(String country) {
    int rank = ranks.getOrDefault(country, 0);
    return rank == 0 ? "none" : rank < MANY ? Integer.toString(rank) : "low";
  }
}
