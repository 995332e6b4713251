package org.annalist.lab.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Maximum-weight one-to-one matching of rows and columns (Hungarian method, O(n³)). Stateless and
 * thread-safe.
 */
public final class Assignment {
  private Assignment() {}

  /**
   * One matched pair.
   *
   * @param row index of the row
   * @param column index of the column
   */
  public record Pair(int row, int column) {}

  /**
   * The pairs of the best matching, by row; pairs of weight 0 are left out.
   *
   * @param weights weight of each row with each column, at least 0; rows of equal length
   */
  public static List<Pair> best(List<List<Double>> weights) {
    if (weights.isEmpty() || weights.get(0).isEmpty()) {
      return List.of();
    }
    int rows = weights.size();
    int columns = weights.get(0).size();
    if (rows > columns) {
      return best(transposed(weights)).stream()
          .map(p -> new Pair(p.column(), p.row()))
          .sorted(Comparator.comparingInt(Pair::row))
          .toList();
    }
    int[] rowOf = new Solver(weights, rows, columns).solve();
    List<Pair> out = new ArrayList<>();
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] != 0 && weights.get(rowOf[j] - 1).get(j - 1) > 0) {
        out.add(new Pair(rowOf[j] - 1, j - 1));
      }
    }
    out.sort(Comparator.comparingInt(Pair::row));
    return out;
  }

  private static List<List<Double>> transposed(List<List<Double>> weights) {
    List<List<Double>> out = new ArrayList<>();
    for (int j = 0; j < weights.get(0).size(); j++) {
      int column = j;
      out.add(weights.stream().map(row -> row.get(column)).toList());
    }
    return out;
  }

  /** Shortest augmenting paths with potentials; row and column 0 are sentinels. */
  private static final class Solver {
    private final List<List<Double>> weights;
    private final int rows;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;
    private final int[] previous;
    private final double[] slack;
    private final boolean[] used;

    Solver(List<List<Double>> weights, int rows, int columns) {
      this.weights = weights;
      this.rows = rows;
      this.columns = columns;
      rowPotential = new double[rows + 1];
      columnPotential = new double[columns + 1];
      rowOf = new int[columns + 1];
      previous = new int[columns + 1];
      slack = new double[columns + 1];
      used = new boolean[columns + 1];
    }

    int[] solve() {
      for (int row = 1; row <= rows; row++) {
        augment(row);
      }
      return rowOf;
    }

    private void augment(int row) {
      rowOf[0] = row;
      int column = 0;
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      Arrays.fill(used, false);
      do {
        used[column] = true;
        column = nearest(column);
      } while (rowOf[column] != 0);
      while (column != 0) {
        int before = previous[column];
        rowOf[column] = rowOf[before];
        column = before;
      }
    }

    private int nearest(int column) {
      int row = rowOf[column];
      double delta = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= columns; j++) {
        if (!used[j]) {
          double cost = -weights.get(row - 1).get(j - 1) - rowPotential[row] - columnPotential[j];
          if (cost < slack[j]) {
            slack[j] = cost;
            previous[j] = column;
          }
          if (slack[j] < delta) {
            delta = slack[j];
            next = j;
          }
        }
      }
      shift(delta);
      return next;
    }

    private void shift(double delta) {
      for (int j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]] += delta;
          columnPotential[j] -= delta;
        } else {
          slack[j] -= delta;
        }
      }
    }
  }
}
