package org.annalist.coder.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.model.event.Actor;

/**
 * How likely each pair of one who acts and one who receives is in an act: a softmax over all pairs
 * of contenders, nobody among them. Only the likeliest of each side are paired. Immutable.
 */
final class CastOdds {
  private static final int PAIRED = 6;
  private static final int PAIR = RoleJudge.COLUMNS.indexOf("pair");

  private final List<Contender> all;
  private final double[][] pairs;

  private CastOdds(List<Contender> all, double[][] pairs) {
    this.all = List.copyOf(all);
    this.pairs = pairs;
  }

  /** The odds of an act by a model with the columns of {@link RoleJudge#COLUMNS}. */
  static CastOdds of(CastCase seen, LinearModel model) {
    int size = seen.cases().size() + 1;
    double[] acts = new double[size];
    double[] receives = new double[size];
    for (int i = 0; i < size; i++) {
      List<Double> scores = model.scores(seen.of(i));
      acts[i] = scores.get(0);
      receives[i] = scores.get(1);
    }
    double[][] pairs = new double[size][size];
    double total = 0;
    List<Integer> recipients = likeliest(receives);
    for (int a : likeliest(acts)) {
      for (int r : recipients) {
        if (seen.isPair(a, r)) {
          double pair = model.scores(seen.pair(a, r)).get(PAIR);
          pairs[a][r] = Math.exp(acts[a] + receives[r] + pair);
          total += pairs[a][r];
        }
      }
    }
    for (double[] row : pairs) {
      for (int r = 0; r < size; r++) {
        row[r] /= total;
      }
    }
    return new CastOdds(seen.cases().stream().map(RoleCase::contender).toList(), pairs);
  }

  /** The likeliest contenders, and nobody. */
  private static List<Integer> likeliest(double[] scores) {
    int nobody = scores.length - 1;
    List<Integer> order =
        new ArrayList<>(
            IntStream.range(0, nobody)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .limit(PAIRED)
                .toList());
    order.add(nobody);
    return order;
  }

  int nobody() {
    return all.size();
  }

  int indexOf(Contender contender) {
    return all.indexOf(contender);
  }

  Contender contender(int option) {
    return all.get(option);
  }

  /** How likely an option is to act. */
  double acts(int option) {
    return IntStream.range(0, pairs.length).mapToDouble(r -> pairs[option][r]).sum();
  }

  /** How likely an option is to receive. */
  double receives(int option) {
    return IntStream.range(0, pairs.length).mapToDouble(a -> pairs[a][option]).sum();
  }

  /**
   * The likeliest pair: of the likeliest pair of countries, for several words may tell one country,
   * the likeliest words.
   */
  int[] best() {
    Map<String, Double> sums = new HashMap<>();
    for (int a = 0; a < pairs.length; a++) {
      for (int r = 0; r < pairs.length; r++) {
        sums.merge(key(a) + ">" + key(r), pairs[a][r], Double::sum);
      }
    }
    int[] best = {nobody(), nobody()};
    double most = -1;
    double mostAlone = -1;
    for (int a = 0; a < pairs.length; a++) {
      for (int r = 0; r < pairs.length; r++) {
        double together = sums.get(key(a) + ">" + key(r));
        if (together > most || (together == most && pairs[a][r] > mostAlone)) {
          most = together;
          mostAlone = pairs[a][r];
          best = new int[] {a, r};
        }
      }
    }
    return best;
  }

  private String key(int option) {
    if (option == nobody()) {
      return "";
    }
    String countries =
        all.get(option).actors().stream()
            .flatMap((Actor a) -> a.country().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining("+"));
    return countries.isEmpty() ? Integer.toString(option) : countries;
  }
}
