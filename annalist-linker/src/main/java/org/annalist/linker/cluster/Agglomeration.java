package org.annalist.linker.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Average-link agglomeration: the two groups whose nodes are most alike on average become one, as
 * long as that average is enough. Pairs that must not stand together never do; pairs that must are
 * put together first. Only groups between which a score was told become one; the scores of their
 * other pairs are asked for when that is in question. Ties go to the groups with the smaller first
 * nodes, so that the result depends on nothing but the scores. Used once, by one thread.
 */
public final class Agglomeration {
  private final double enough;
  private final Pairs others;
  private final List<TieRow> ties = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Merge m) -> -m.score)
              .thenComparing(Merge::a)
              .thenComparing(Merge::b));

  /** Knows the scores of pairs that were not told. */
  @FunctionalInterface
  public interface Pairs {
    /** The score of a pair; not a number when it counts for nothing. */
    double score(int a, int b);
  }

  /** Two groups that may become one; out of date when a group has grown since. */
  private record Merge(double score, int a, int b, int sizeA, int sizeB) {}

  /**
   * Nodes that stand alone; pairs that were not told count for nothing.
   *
   * @param nodes how many; they are known by their number
   * @param enough the average from which two groups become one
   */
  public Agglomeration(int nodes, double enough) {
    this(nodes, enough, (a, b) -> Double.NaN);
  }

  /** Nodes that stand alone, with the scores of pairs that are not told. */
  public Agglomeration(int nodes, double enough, Pairs others) {
    this.enough = enough;
    this.others = others;
    for (int i = 0; i < nodes; i++) {
      ties.add(TieRow.among(nodes));
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Tells the score of a pair; not told twice. */
  public void score(int a, int b, double score) {
    tie(a, b, new Tie(score, 1, false));
  }

  /** Forbids that two nodes stand in one group. */
  public void forbid(int a, int b) {
    tie(a, b, Tie.FORBIDDEN);
  }

  /**
   * Puts the groups of two nodes together, unless that is forbidden. From then on others are held
   * against the part that they are more like.
   */
  public void join(int a, int b) {
    int first = groupOf(a);
    int second = groupOf(b);
    if (first != second && !ties.get(first).get(second).forbidden()) {
      merge(Math.min(first, second), Math.max(first, second), Tie::better);
    }
  }

  private int groupOf(int node) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).contains(node)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no node " + node);
  }

  private void tie(int a, int b, Tie tie) {
    ties.get(a).put(b, ties.get(a).get(b).plus(tie));
    ties.get(b).put(a, ties.get(b).get(a).plus(tie));
  }

  /** Merges as long as it is enough, and gives the groups in order of their first nodes. */
  public List<List<Integer>> groups() {
    for (int a = 0; a < ties.size(); a++) {
      offer(a, a + 1);
    }
    for (Merge next = queue.poll(); next != null; next = queue.poll()) {
      if (isCurrent(next)) {
        merge(next.a, next.b, Tie::plus);
        offer(next.a, 0);
      }
    }
    return members.stream()
        .filter(m -> !m.isEmpty())
        .map(m -> m.stream().sorted().toList())
        .toList();
  }

  private boolean isCurrent(Merge merge) {
    return members.get(merge.a).size() == merge.sizeA && members.get(merge.b).size() == merge.sizeB;
  }

  private void offer(int group, int from) {
    ties.get(group)
        .forEach(
            from,
            (other, tie) -> {
              double average = tie.average();
              if (!tie.forbidden() && average >= enough) {
                int a = Math.min(group, other);
                int b = Math.max(group, other);
                queue.add(new Merge(average, a, b, members.get(a).size(), members.get(b).size()));
              }
            });
  }

  /** The group {@code b} becomes part of {@code a}, the one with the smaller number. */
  private void merge(int a, int b, BinaryOperator<Tie> together) {
    ties.get(a).remove(b);
    TieRow gone = ties.set(b, TieRow.among(0));
    gone.remove(a);
    Map<Integer, Tie> merged = new TreeMap<>();
    gone.forEach(
        0,
        (other, tie) -> {
          ties.get(other).remove(b);
          Tie known = ties.get(a).get(other);
          merged.put(
              other, together.apply(known == Tie.NONE ? between(a, other, tie) : known, tie));
        });
    ties.get(a)
        .forEach(
            0,
            (other, tie) ->
                merged.computeIfAbsent(other, o -> together.apply(tie, between(b, o, tie))));
    merged.forEach(
        (other, tie) -> {
          ties.get(a).put(other, tie);
          ties.get(other).put(a, tie);
        });
    members.get(a).addAll(members.get(b));
    members.get(b).clear();
  }

  /** The scores between two groups of which none was told; not asked for when forbidden anyway. */
  private Tie between(int a, int b, Tie beside) {
    double sum = 0;
    int pairs = 0;
    for (int one : beside.forbidden() ? List.<Integer>of() : members.get(a)) {
      for (int two : members.get(b)) {
        double score = others.score(one, two);
        if (!Double.isNaN(score)) {
          sum += score;
          pairs++;
        }
      }
    }
    return new Tie(sum, pairs, false);
  }
}
