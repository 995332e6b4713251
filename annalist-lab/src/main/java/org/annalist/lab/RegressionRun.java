package org.annalist.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.Task;
import org.annalist.lab.regression.DataSource;
import org.annalist.lab.regression.FigureChange;
import org.annalist.lab.regression.Pin;
import org.annalist.lab.regression.PinFile;
import org.annalist.lab.regression.Regression;
import org.annalist.lab.regression.RegressionPage;
import org.annalist.lab.regression.RegressionResult;
import org.annalist.lab.regression.Standing;

/**
 * Runs all pinned regressions and tells how they stand.
 *
 * @param tasks what can be run
 * @param folders where pins, data, pages and decisions stand
 * @param accept why the new figures are right; absent to compare only
 * @param only ids to run; empty for all
 * @param out where to print
 */
record RegressionRun(
    Tasks tasks, Folders folders, Optional<String> accept, List<String> only, PrintWriter out) {
  private static final int DRIFT = 4;

  /** Copies the ids. */
  RegressionRun {
    only = List.copyOf(only);
  }

  /**
   * Folders of a run.
   *
   * @param pins the pin files
   * @param data holds {@code kits/}; absent to run Annalist's own set only
   * @param pages where the pages are written
   * @param decisions where the decision files are written; absent for none, since they quote texts
   */
  record Folders(Path pins, Optional<Path> data, Path pages, Optional<Path> decisions) {}

  /** Runs; 0 when all stand as pinned, 4 on drift in either direction. */
  int run() throws IOException {
    DataSource source = folders.data().map(DataSource::folder).orElseGet(DataSource::own);
    boolean drift = false;
    for (Pin pin : PinFile.all(folders.pins())) {
      if (only.isEmpty() || only.contains(pin.id())) {
        Task task =
            tasks
                .named(pin.task())
                .orElseThrow(() -> new IOException(pin.id() + ": no task " + pin.task()));
        drift |= settle(Regression.run(pin, task, source, accept.isPresent()));
      }
    }
    out.flush();
    return drift ? DRIFT : 0;
  }

  /** Prints, writes and accepts one result; whether it is drift that was not accepted. */
  private boolean settle(RegressionResult result) throws IOException {
    print(result);
    if (result.counts().isEmpty()) {
      return result.standing().isDrift();
    }
    boolean accepting = accept.isPresent();
    if (accepting) {
      PinFile.write(folders.pins(), accepted(result));
    }
    Pin page = accepting ? accepted(result) : result.pin();
    Files.createDirectories(folders.pages());
    Files.writeString(
        folders.pages().resolve(page.id() + ".md"),
        RegressionPage.of(accepting ? result.against(page) : result),
        StandardCharsets.UTF_8);
    writeDecisions(result);
    return !accepting && result.standing().isDrift();
  }

  private Pin accepted(RegressionResult result) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return result.accepted(today + ": " + accept.orElse(""));
  }

  private void print(RegressionResult result) {
    out.printf(Locale.ROOT, "%-24s %s%n", result.pin().id(), word(result.standing()));
    if (result.standing() == Standing.SKIPPED) {
      out.printf(
          "  no data at %s; give their folder with --data%n", result.pin().data().documents());
    }
    for (FigureChange change : result.changes()) {
      out.printf(
          Locale.ROOT,
          "  %-26s %6s -> %.3f  %s%n",
          change.measure(),
          change.pinned().map(p -> String.format(Locale.ROOT, "%.3f", p)).orElse("new"),
          change.now(),
          word(change.standing()));
    }
  }

  private void writeDecisions(RegressionResult result) throws IOException {
    if (folders.decisions().isPresent()) {
      Files.createDirectories(folders.decisions().get());
      Stream<String> rows = result.decisions().stream().map(Decision::row);
      Files.write(
          folders.decisions().get().resolve(result.pin().id() + ".tsv"),
          Stream.concat(Stream.of(Decision.header()), rows).toList(),
          StandardCharsets.UTF_8);
    }
  }

  private static String word(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
