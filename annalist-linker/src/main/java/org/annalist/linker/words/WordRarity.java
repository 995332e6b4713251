package org.annalist.linker.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/** How rare stems are in the news, from {@code frequency.tsv}. Immutable and thread-safe. */
public final class WordRarity {
  private static final double REPORTS = 1868;
  private static final double COMMON = 1.5;

  private final Map<String, Double> rarity;

  private WordRarity(Map<String, Double> rarity) {
    this.rarity = Map.copyOf(rarity);
  }

  /** The table that ships with the product. */
  public static WordRarity builtIn() {
    Map<String, Double> out = new HashMap<>();
    for (Row row : Table.resource(WordRarity.class, "frequency.tsv").rows()) {
      out.put(row.get("stem"), rarity(Integer.parseInt(row.get("reports"))));
    }
    return new WordRarity(out);
  }

  private static double rarity(int reports) {
    return Math.log((REPORTS + 1) / (reports + 0.5));
  }

  /** Natural logarithm of one over the share of reports that have the stem; about 0 to 7. */
  public double of(String stem) {
    return rarity.getOrDefault(stem, rarity(1));
  }

  /** Whether the stem stands in so many reports that it tells nothing. */
  public boolean isCommon(String stem) {
    return of(stem) < COMMON;
  }

  /** The vector of a text: rare stems weigh more, repeated ones a little more. */
  public WordVector vector(Collection<String> stems) {
    Map<String, Integer> counts = new TreeMap<>();
    stems.stream().filter(s -> !isCommon(s)).forEach(s -> counts.merge(s, 1, Integer::sum));
    Map<String, Double> weights = new TreeMap<>();
    counts.forEach((stem, n) -> weights.put(stem, (1 + Math.log(n)) * of(stem)));
    return WordVector.of(weights);
  }

  /** The rarest of these stems, rarest first, each once. */
  public List<String> rarest(Set<String> stems, int most) {
    return new TreeSet<>(stems)
        .stream()
            .sorted(Comparator.comparingDouble((String s) -> -of(s)).thenComparing(s -> s))
            .limit(most)
            .toList();
  }
}
