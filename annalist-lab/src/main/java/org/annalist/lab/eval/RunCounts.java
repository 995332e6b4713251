package org.annalist.lab.eval;

/**
 * What became of the documents of a run.
 *
 * @param read documents read
 * @param coded with at least one item
 * @param empty without items
 * @param quarantined that could not be predicted
 * @param items items in all
 */
public record RunCounts(int read, int coded, int empty, int quarantined, int items) {
  /** Refuses a run that lost a document. */
  public RunCounts {
    if (coded + empty + quarantined != read) {
      throw new IllegalArgumentException(
          "documents lost: read " + read + ", but " + coded + " + " + empty + " + " + quarantined);
    }
  }
}
