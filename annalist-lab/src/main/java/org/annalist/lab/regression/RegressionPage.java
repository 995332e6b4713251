package org.annalist.lab.regression;

import java.util.Locale;
import java.util.Optional;
import org.annalist.lab.eval.RunCounts;
import org.annalist.lab.eval.ScoreTable;

/** A regression as a Markdown page, made from the same file that is run. Stateless. */
public final class RegressionPage {
  private RegressionPage() {}

  /** The page of a result. It holds no words of the data. */
  public static String of(RegressionResult result) {
    Pin pin = result.pin();
    StringBuilder out = new StringBuilder();
    out.append("# ").append(pin.id()).append("\n\n").append(pin.title()).append("\n\n");
    out.append("Written by `annalist eval --regressions`; do not edit.\n\n");
    out.append("| data | file | sha256 |\n|---|---|---|\n");
    file(out, "documents", pin.data().documents(), result.data().documentsSha256());
    file(out, "gold", pin.data().gold(), result.data().goldSha256());
    out.append("\nTerms: ").append(pin.data().licence()).append("\n\n");
    result.counts().ifPresent(c -> counts(out, pin.counts(), c));
    figures(out, result);
    out.append("\n## Log\n\n");
    pin.log().forEach(line -> out.append("- ").append(line).append('\n'));
    return out.toString();
  }

  private static void file(StringBuilder out, String what, String path, String sha) {
    String line = "| %s | `%s` | `%s` |%n".replace("%n", "\n");
    out.append(String.format(Locale.ROOT, line, what, path, sha));
  }

  private static void counts(StringBuilder out, Optional<RunCounts> pinned, RunCounts now) {
    out.append("| | read | coded | empty | quarantined | items |\n|---|---|---|---|---|---|\n");
    pinned.ifPresent(p -> row(out, "pinned", p));
    row(out, "now", now);
    out.append('\n');
  }

  private static void row(StringBuilder out, String name, RunCounts counts) {
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d | %d | %d |",
            name,
            counts.read(),
            counts.coded(),
            counts.empty(),
            counts.quarantined(),
            counts.items()));
    out.append('\n');
  }

  private static void figures(StringBuilder out, RegressionResult result) {
    out.append("| measure | pinned | now | 95 % interval | |\n|---|---|---|---|---|\n");
    for (FigureChange change : result.changes()) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.3f | %s | %s |",
              change.measure(),
              change.pinned().map(p -> String.format(Locale.ROOT, "%.3f", p)).orElse("–"),
              change.now(),
              ScoreTable.interval(change.interval()),
              change.standing().name().toLowerCase(Locale.ROOT)));
      out.append('\n');
    }
    out.append("\nTolerance ").append(result.pin().tolerance()).append(".\n");
  }
}
