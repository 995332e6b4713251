package org.annalist.lab.bench.linking;

import java.util.List;

/**
 * What a run of linking gave.
 *
 * @param steps cost by stretch of the run
 * @param reports reports linked
 * @param incidents incidents in the record in the end
 * @param accounts accounts of all reports
 * @param precision B-cubed precision of the incidents against the truth
 * @param recall B-cubed recall
 * @param seconds wall-clock time of linking, the making of the news not counted
 * @param cpuSeconds processor time of the thread that linked
 * @param peakMegabytes most heap in use after any report, garbage counted
 */
public record LinkingRun(
    List<Step> steps,
    int reports,
    int incidents,
    int accounts,
    double precision,
    double recall,
    double seconds,
    double cpuSeconds,
    long peakMegabytes) {

  /**
   * A stretch of the run.
   *
   * @param reports how many reports the record held at its end
   * @param cpuMillis mean processor time for a report, milliseconds
   */
  public record Step(int reports, double cpuMillis) {}

  /** Copies the steps. */
  public LinkingRun {
    steps = List.copyOf(steps);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
