package org.annalist.lab.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How long a fresh process takes for Annalist's own reports, start and loading included.
 *
 * @param documents number of reports
 * @param seconds wall-clock time from start to end
 */
public record WholeProcess(int documents, double seconds) {
  private static final String OWN = "/org/annalist/lab/own/annals/docs.jsonl";
  private static final double NANOS = 1e9;

  /**
   * Starts the lab's main class on the reports and waits for it.
   *
   * @param main name of the main class
   * @throws IOException if the process cannot be started, or fails
   * @throws InterruptedException if the wait is interrupted
   */
  public static WholeProcess measure(String main) throws IOException, InterruptedException {
    Path docs = Files.createTempFile("annalist", ".jsonl");
    try (InputStream own =
        Objects.requireNonNull(WholeProcess.class.getResourceAsStream(OWN), OWN)) {
      Files.write(docs, own.readAllBytes());
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              main,
              "eval",
              "--task",
              "annals",
              "--docs",
              docs.toString());
      long start = System.nanoTime();
      int code =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      double seconds = (System.nanoTime() - start) / NANOS;
      if (code != 0) {
        throw new IOException("the process ended with " + code + ": " + command);
      }
      return new WholeProcess(Files.readAllLines(docs).size(), seconds);
    } finally {
      Files.deleteIfExists(docs);
    }
  }
}
