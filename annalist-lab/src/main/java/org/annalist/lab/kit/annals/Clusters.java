package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.lab.eval.Assignment.Pair;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.json.Fields;

/**
 * B-cubed over aligned incident mentions of all reports: how well incidents that are the same in
 * several reports share a key. Not thread-safe.
 */
final class Clusters {
  static final Measure MEASURE = Measure.f1("incident clustering B-cubed");

  private final List<Mention> mentions = new ArrayList<>();

  private record Mention(String document, String gold, String predicted) {}

  void add(String document, Matched incidents) {
    for (Pair pair : incidents.pairs()) {
      mentions.add(
          new Mention(
              document,
              key(incidents.goldOf(pair).fields(), document, pair.row()),
              key(incidents.predictedOf(pair).fields(), document, pair.column())));
    }
  }

  /** The counts of every document that has aligned mentions. */
  Map<String, Tally> tallies() {
    Map<String, Tally> out = new HashMap<>();
    for (Mention one : mentions) {
      double gold = mentions.stream().filter(m -> m.gold.equals(one.gold)).count();
      double predicted = mentions.stream().filter(m -> m.predicted.equals(one.predicted)).count();
      double both =
          mentions.stream()
              .filter(m -> m.gold.equals(one.gold) && m.predicted.equals(one.predicted))
              .count();
      Tally tally = new Tally(both / predicted, 1, both / gold, 1, 0, 0, 0);
      out.merge(one.document, tally, Tally::plus);
    }
    return out;
  }

  private static String key(Fields incident, String document, int index) {
    String key = incident.text("key");
    return key.isEmpty() ? document + "/" + index : key;
  }
}
