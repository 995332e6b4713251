package org.annalist.lab.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What scoring one document gave.
 *
 * @param id id of the document
 * @param tallies measure name to counts; a measure that is missing counts as zero
 * @param decisions the items one by one
 */
public record DocumentScore(String id, Map<String, Tally> tallies, List<Decision> decisions) {
  /** Copies both. */
  public DocumentScore {
    tallies = Map.copyOf(tallies);
    decisions = List.copyOf(decisions);
  }

  /** The counts of a measure. */
  public Tally tally(String measure) {
    return tallies.getOrDefault(measure, Tally.zero());
  }

  /** The same score with the counts of one more measure. */
  public DocumentScore with(String measure, Tally tally) {
    Map<String, Tally> more = new TreeMap<>(tallies);
    more.put(measure, tally);
    return new DocumentScore(id, more, decisions);
  }
}
