package org.annalist.reader.internal.text;

import java.util.Optional;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** Warns of very long lines. Stateless and thread-safe. */
public final class Oversize {
  /** Characters from which a line is worth a warning. */
  public static final int LONG_LINE = 100_000;

  private Oversize() {}

  /** A warning about the first very long line of {@code text}, if there is one. */
  public static Optional<Problem> longLine(String text, Location where) {
    int start = 0;
    for (long line = 1; start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start >= LONG_LINE) {
        Location place = where.record() < 0 ? where.withLineColumn(line, 1) : where;
        return Optional.of(
            Problem.warning(
                ProblemCode.OVERSIZE,
                place,
                "a line has " + (end - start) + " characters",
                "it is coded all the same; put each paragraph on a line of its own"));
      }
      start = end + 1;
    }
    return Optional.empty();
  }
}
