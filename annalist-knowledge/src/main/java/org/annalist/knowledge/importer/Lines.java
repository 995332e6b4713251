package org.annalist.knowledge.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** Streams the lines of a text with their numbers. */
final class Lines {
  /** Takes a line. */
  @FunctionalInterface
  interface Taker {
    /** Takes line {@code number}, counted from 1. */
    void take(String line, long number) throws IOException;
  }

  private Lines() {}

  /** Gives every line to the taker and counts it; a byte that is no UTF-8 becomes U+FFFD. */
  static void each(InputStream in, ImportSink sink, Taker taker) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    long number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      sink.line();
      taker.take(number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line, number);
    }
  }

  /** A line that was skipped. */
  static Problem skipped(String file, long line, String message) {
    return Problem.warning(
        ProblemCode.BROKEN_KNOWLEDGE_ROW,
        Location.line(file, line),
        message,
        "the line was skipped");
  }

  /** A line that was read without a part of it. */
  static Problem doubtful(String file, long line, String message) {
    return Problem.warning(
        ProblemCode.BROKEN_KNOWLEDGE_ROW,
        Location.line(file, line),
        message,
        "the row was read without it");
  }
}
