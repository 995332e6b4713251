package org.annalist.lab.regression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.RunCounts;

/**
 * What running a regression gave.
 *
 * @param pin the pin it ran against
 * @param standing how it stands as a whole
 * @param data the data with the checksums found
 * @param counts what became of the documents; absent when it did not run
 * @param changes every pinned or headline figure
 * @param decisions item by item
 */
public record RegressionResult(
    Pin pin,
    Standing standing,
    Pin.Data data,
    Optional<RunCounts> counts,
    List<FigureChange> changes,
    List<Decision> decisions) {

  /** Copies the lists. */
  public RegressionResult {
    changes = List.copyOf(changes);
    decisions = List.copyOf(decisions);
  }

  /** A result without a run. */
  static RegressionResult notRun(Pin pin, Standing standing, Pin.Data data) {
    return new RegressionResult(pin, standing, data, Optional.empty(), List.of(), List.of());
  }

  /**
   * The pin with what this run found.
   *
   * @param line what to add to the log
   * @throws IllegalArgumentException if the regression did not run
   */
  public Pin accepted(String line) {
    RunCounts found =
        counts.orElseThrow(() -> new IllegalArgumentException(pin.id() + " did not run"));
    Map<String, Double> figures = new LinkedHashMap<>();
    changes.forEach(c -> figures.put(c.measure(), c.now()));
    return pin.accepted(data, found, figures, line);
  }

  /** The same run beside another pin, for the page after an acceptance. */
  public RegressionResult against(Pin other) {
    List<FigureChange> again =
        changes.stream()
            .map(
                c ->
                    FigureChange.of(
                        c.measure(),
                        Optional.ofNullable(other.figures().get(c.measure())),
                        c.now(),
                        c.interval(),
                        other.tolerance()))
            .toList();
    return new RegressionResult(other, Standing.SAME, data, counts, again, decisions);
  }
}
