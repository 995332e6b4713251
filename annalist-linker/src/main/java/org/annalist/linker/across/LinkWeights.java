package org.annalist.linker.across;

import java.util.HashMap;
import java.util.Map;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.link.LinkPart;

/** The weights and thresholds of {@code weights.tsv}. Immutable and thread-safe. */
final class LinkWeights {
  private final Map<String, Weight> weights;

  private record Weight(double value, String words) {}

  private LinkWeights(Map<String, Weight> weights) {
    this.weights = new HashMap<>(weights);
  }

  static LinkWeights builtIn() {
    return of(Table.resource(LinkWeights.class, "weights.tsv"));
  }

  static LinkWeights of(Table table) {
    Map<String, Weight> weights = new HashMap<>();
    for (Row row : table.rows()) {
      weights.put(
          row.get("feature"), new Weight(Double.parseDouble(row.get("weight")), row.get("words")));
    }
    return new LinkWeights(weights);
  }

  double of(String feature) {
    return weight(feature).value();
  }

  /** The reason with a share of its weight; {@code detail} says what was compared. */
  LinkPart part(String feature, double share, String detail) {
    Weight weight = weight(feature);
    String words = detail.isEmpty() ? weight.words() : weight.words() + ": " + detail;
    return new LinkPart(feature, words, share * weight.value());
  }

  private Weight weight(String feature) {
    Weight weight = weights.get(feature);
    if (weight == null) {
      throw new IllegalArgumentException("no weight for " + feature);
    }
    return weight;
  }
}
