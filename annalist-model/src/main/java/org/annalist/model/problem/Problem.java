package org.annalist.model.problem;

/**
 * Something that went wrong with an input, told so that a person can act.
 *
 * @param code the kind of problem
 * @param severity how bad it is
 * @param where the place in the input
 * @param message what happened, one sentence without the place
 * @param hint what to do about it; empty when there is nothing to do
 */
public record Problem(
    ProblemCode code, Severity severity, Location where, String message, String hint) {

  /** A problem that keeps the item out of the record. */
  public static Problem error(ProblemCode code, Location where, String message, String hint) {
    return new Problem(code, Severity.ERROR, where, message, hint);
  }

  /** A problem that skipped or assumed something. */
  public static Problem warning(ProblemCode code, Location where, String message, String hint) {
    return new Problem(code, Severity.WARNING, where, message, hint);
  }

  /** A remark; nothing was lost. */
  public static Problem info(ProblemCode code, Location where, String message, String hint) {
    return new Problem(code, Severity.INFO, where, message, hint);
  }

  /** Reads as {@code AN-106 reports.jsonl, record 3: the record ends in the middle (hint)}. */
  @Override
  public String toString() {
    String tail = hint.isEmpty() ? "" : " (" + hint + ")";
    return code.id() + " " + where + ": " + message + tail;
  }
}
