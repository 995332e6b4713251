package org.annalist.record.store;

import org.annalist.model.problem.Problem;

/** The storage failed under an open record: disk full, file gone, locked by another process. */
public final class RecordUnusableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Says what failed, and why. */
  public RecordUnusableException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** What failed, with the remedy. */
  public Problem problem() {
    return problem;
  }
}
