package org.annalist.linker.across;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.link.LinkPart;

/** The weights and thresholds of {@code weights.tsv}. Immutable and thread-safe. */
final class LinkWeights {
  private final Map<String, Weight> weights;
  private final double[] values;

  private record Weight(double value, String words) {}

  private LinkWeights(Map<String, Weight> weights) {
    this.weights = new HashMap<>(weights);
    this.values = Arrays.stream(PairFeature.values()).mapToDouble(f -> of(f.row())).toArray();
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

  double of(String row) {
    return weight(row).value();
  }

  double of(PairFeature feature) {
    return values[feature.ordinal()];
  }

  /** The reason with a share of its weight; {@code detail} says what was compared. */
  LinkPart part(PairFeature feature, double share, String detail) {
    Weight weight = weight(feature.row());
    String words = detail.isEmpty() ? weight.words() : weight.words() + ": " + detail;
    return new LinkPart(feature.row(), words, share * weight.value());
  }

  private Weight weight(String row) {
    Weight weight = weights.get(row);
    if (weight == null) {
      throw new IllegalArgumentException("no weight for " + row);
    }
    return weight;
  }
}
