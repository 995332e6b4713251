package org.annalist.lab.synthetic;

import java.util.Map;
import org.annalist.model.event.LinkedDocument;

/**
 * One invented report.
 *
 * @param linked as the engine would give it
 * @param truth id of each of its incidents to the number of the happening it tells of
 */
public record SyntheticReport(LinkedDocument linked, Map<String, Integer> truth) {
  /** Copies the map. */
  public SyntheticReport {
    truth = Map.copyOf(truth);
  }
}
