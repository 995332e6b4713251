package org.annalist.lab.regression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.lab.eval.RunCounts;

/**
 * A pinned regression.
 *
 * @param id file name without suffix
 * @param task name of the task
 * @param title for people
 * @param data where documents and gold stand, and their checksums
 * @param tolerance how far a figure may move before it is drift
 * @param counts what became of the documents; absent before the first acceptance
 * @param figures measure name to pinned figure, in the order of the page
 * @param log one line per acceptance, oldest first
 */
public record Pin(
    String id,
    String task,
    String title,
    Data data,
    double tolerance,
    Optional<RunCounts> counts,
    Map<String, Double> figures,
    List<String> log) {

  /** Copies figures and log in their order. */
  public Pin {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    log = List.copyOf(log);
  }

  /**
   * The data of a regression.
   *
   * @param documents path of the documents in the data folder; {@code own:} for Annalist's own set
   * @param gold path of the gold
   * @param documentsSha256 checksum of the documents; empty before the first acceptance
   * @param goldSha256 checksum of the gold
   * @param licence under which terms the data are used
   */
  public record Data(
      String documents, String gold, String documentsSha256, String goldSha256, String licence) {}

  /** The pin with new checksums, counts and figures, and one more line of log. */
  public Pin accepted(Data newData, RunCounts newCounts, Map<String, Double> now, String line) {
    List<String> longer = new java.util.ArrayList<>(log);
    longer.add(line);
    return new Pin(id, task, title, newData, tolerance, Optional.of(newCounts), now, longer);
  }
}
