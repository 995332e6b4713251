package org.annalist.linker.across;

import java.util.HashMap;
import java.util.Map;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.link.LinkPart;

/** The weights and thresholds of {@code weights.tsv}. Immutable and thread-safe. */
final class LinkWeights {
  private final Map<String, Row> rows;

  private LinkWeights(Map<String, Row> rows) {
    this.rows = Map.copyOf(rows);
  }

  static LinkWeights builtIn() {
    return of(Table.resource(LinkWeights.class, "weights.tsv"));
  }

  static LinkWeights of(Table table) {
    Map<String, Row> rows = new HashMap<>();
    table.rows().forEach(r -> rows.put(r.get("feature"), r));
    return new LinkWeights(rows);
  }

  double of(String feature) {
    return Double.parseDouble(row(feature).get("weight"));
  }

  /** The reason with its full weight; {@code detail} says what was compared. */
  LinkPart part(String feature, String detail) {
    return part(feature, detail, 1);
  }

  /** The reason with a share of its weight. */
  LinkPart part(String feature, String detail, double share) {
    String words = row(feature).get("words");
    return new LinkPart(
        feature, detail.isEmpty() ? words : words + ": " + detail, share * of(feature));
  }

  private Row row(String feature) {
    Row row = rows.get(feature);
    if (row == null) {
      throw new IllegalArgumentException("no weight for " + feature);
    }
    return row;
  }
}
