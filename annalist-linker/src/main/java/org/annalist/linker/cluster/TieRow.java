package org.annalist.linker.cluster;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The ties of one group: an array among few nodes, a map among many. Not thread-safe. */
interface TieRow {
  /** Up to so many nodes all ties together fit into a few megabytes. */
  int FEW = 512;

  /** Takes ties in the order of the other groups. */
  @FunctionalInterface
  interface Visitor {
    void visit(int other, Tie tie);
  }

  /** A row without ties, among so many nodes. */
  static TieRow among(int nodes) {
    return nodes <= FEW ? new Dense(nodes) : new Sparse();
  }

  /** The tie with another group; {@link Tie#NONE} where there is none. */
  Tie get(int other);

  void put(int other, Tie tie);

  void remove(int other);

  /** Visits the ties with groups from this number on. */
  void forEach(int from, Visitor visitor);

  /** Among few. */
  final class Dense implements TieRow {
    private final Tie[] ties;

    private Dense(int nodes) {
      ties = new Tie[nodes];
      Arrays.fill(ties, Tie.NONE);
    }

    @Override
    public Tie get(int other) {
      return ties[other];
    }

    @Override
    public void put(int other, Tie tie) {
      ties[other] = tie;
    }

    @Override
    public void remove(int other) {
      ties[other] = Tie.NONE;
    }

    @Override
    public void forEach(int from, Visitor visitor) {
      for (int other = from; other < ties.length; other++) {
        if (ties[other] != Tie.NONE) {
          visitor.visit(other, ties[other]);
        }
      }
    }
  }

  /** Among many. */
  final class Sparse implements TieRow {
    private final TreeMap<Integer, Tie> ties = new TreeMap<>();

    private Sparse() {}

    @Override
    public Tie get(int other) {
      return ties.getOrDefault(other, Tie.NONE);
    }

    @Override
    public void put(int other, Tie tie) {
      ties.put(other, tie);
    }

    @Override
    public void remove(int other) {
      ties.remove(other);
    }

    @Override
    public void forEach(int from, Visitor visitor) {
      for (Map.Entry<Integer, Tie> one : ties.tailMap(from).entrySet()) {
        visitor.visit(one.getKey(), one.getValue());
      }
    }
  }
}
