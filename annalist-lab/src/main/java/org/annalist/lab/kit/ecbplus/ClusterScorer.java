package org.annalist.lab.kit.ecbplus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.lab.eval.Assignment;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;

/**
 * How well clusters of items agree with those of the gold: MUC (Vilain et al., 1995), B-cubed
 * (Bagga and Baldwin, 1998), CEAF-e (Luo, 2005), their mean, and pairs. Every cluster's counts are
 * spread evenly over its items, so that each document has its share. Not thread-safe.
 */
final class ClusterScorer {
  private static final List<String> PARTS = List.of("MUC", "B3", "CEAFe");

  private final String prefix;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, List<Item>> gold = new TreeMap<>();
  private final Map<String, List<Item>> given = new TreeMap<>();

  private record Item(String document, String id, String gold, String given) {}

  ClusterScorer(String prefix) {
    this.prefix = prefix + " ";
  }

  static List<Measure> measures(String prefix) {
    List<String> parts = PARTS.stream().map(p -> prefix + " " + p).toList();
    List<Measure> out = new ArrayList<>(parts.stream().map(Measure::f1).toList());
    out.add(Measure.mean(prefix + " CoNLL", parts));
    out.add(Measure.f1(prefix + " pairwise"));
    return out;
  }

  void add(String document, String id, String goldCluster, String givenCluster) {
    Item item = new Item(document, id, goldCluster, givenCluster);
    items.add(item);
    gold.computeIfAbsent(goldCluster, k -> new ArrayList<>()).add(item);
    given.computeIfAbsent(givenCluster, k -> new ArrayList<>()).add(item);
  }

  /** Adds the counts of all measures to the documents of the items. */
  void count(Map<String, Tallies> out) {
    Map<Pair, Integer> common = new HashMap<>();
    items.forEach(i -> common.merge(new Pair(i.gold, i.given), 1, Integer::sum));
    Map<Pair, Double> matched = matched(common);
    for (Item item : items) {
      Tallies tallies = out.computeIfAbsent(item.document, d -> new Tallies());
      double k = gold.getOrDefault(item.gold, List.of()).size();
      double r = given.getOrDefault(item.given, List.of()).size();
      double both = common.getOrDefault(new Pair(item.gold, item.given), 0);
      tallies.add(prefix + "MUC", links(item, k, r));
      tallies.add(prefix + "B3", new Tally(both / r, 1, both / k, 1, 0, 0, 0));
      tallies.add(
          prefix + "CEAFe",
          new Tally(
              best(matched, item.given, false) / r,
              1 / r,
              best(matched, item.gold, true) / k,
              1 / k,
              0,
              0,
              0));
      tallies.add(
          prefix + "pairwise",
          new Tally((both - 1) / 2, (r - 1) / 2, (both - 1) / 2, (k - 1) / 2, 0, 0, 0));
    }
  }

  /** Links of a cluster that survive when the other side cuts it. */
  private Tally links(Item item, double k, double r) {
    double goldParts =
        gold.getOrDefault(item.gold, List.of()).stream().map(Item::given).distinct().count();
    double givenParts =
        given.getOrDefault(item.given, List.of()).stream().map(Item::gold).distinct().count();
    return new Tally((r - givenParts) / r, (r - 1) / r, (k - goldParts) / k, (k - 1) / k, 0, 0, 0);
  }

  private record Pair(String gold, String given) {}

  private static double best(Map<Pair, Double> matched, String cluster, boolean isGold) {
    return matched.entrySet().stream()
        .filter(e -> (isGold ? e.getKey().gold : e.getKey().given).equals(cluster))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** The pairs of the best one-to-one matching of clusters, with their likeness. */
  private Map<Pair, Double> matched(Map<Pair, Integer> common) {
    Map<Pair, Double> out = new HashMap<>();
    TreeSet<String> open = new TreeSet<>(gold.keySet());
    while (!open.isEmpty()) {
      TreeSet<String> rows = new TreeSet<>();
      TreeSet<String> columns = new TreeSet<>();
      reach(open.first(), rows, columns);
      open.removeAll(rows);
      match(List.copyOf(rows), List.copyOf(columns), common, out);
    }
    return out;
  }

  /** Gold and given clusters that hang together by common items. */
  private void reach(String start, TreeSet<String> rows, TreeSet<String> columns) {
    List<String> todo = new ArrayList<>(List.of(start));
    while (!todo.isEmpty()) {
      String row = todo.remove(todo.size() - 1);
      if (rows.add(row)) {
        for (Item item : gold.getOrDefault(row, List.of())) {
          if (columns.add(item.given)) {
            given.getOrDefault(item.given, List.of()).forEach(i -> todo.add(i.gold));
          }
        }
      }
    }
  }

  private void match(
      List<String> rows, List<String> columns, Map<Pair, Integer> common, Map<Pair, Double> out) {
    List<List<Double>> weights = new ArrayList<>();
    for (String row : rows) {
      weights.add(columns.stream().map(c -> likeness(row, c, common)).toList());
    }
    for (Assignment.Pair pair : Assignment.best(weights)) {
      String row = rows.get(pair.row());
      String column = columns.get(pair.column());
      out.put(new Pair(row, column), likeness(row, column, common));
    }
  }

  private double likeness(String row, String column, Map<Pair, Integer> common) {
    double both = common.getOrDefault(new Pair(row, column), 0);
    int sizes =
        gold.getOrDefault(row, List.of()).size() + given.getOrDefault(column, List.of()).size();
    return 2 * both / sizes;
  }
}
