package org.annalist.lab.eval;

import java.util.Map;
import java.util.TreeMap;

/** Collects the counts of one document by measure. Not thread-safe. */
public final class Tallies {
  private final Map<String, Tally> counts = new TreeMap<>();

  /** Adds to a measure. */
  public void add(String measure, Tally tally) {
    counts.merge(measure, tally, Tally::plus);
  }

  /** What was counted so far. */
  public Map<String, Tally> counts() {
    return Map.copyOf(counts);
  }
}
