package org.annalist.lab.regression;

/** How a regression, or one figure of it, stands against its pin. */
public enum Standing {
  /** Within the tolerance. */
  SAME,
  /** Better by more than the tolerance. */
  BETTER,
  /** Worse by more than the tolerance. */
  WORSE,
  /** Not pinned yet, or the counts of documents changed. */
  CHANGED,
  /** The data are not those that were pinned. */
  OTHER_DATA,
  /** The data are not there. */
  SKIPPED;

  /** Whether a run with this standing must be looked at. */
  public boolean isDrift() {
    return this != SAME && this != SKIPPED;
  }
}
