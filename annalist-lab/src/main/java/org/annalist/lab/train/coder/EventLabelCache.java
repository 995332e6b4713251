package org.annalist.lab.train.coder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.knowledge.Knowledge;

/**
 * The labels of reports, made once for all lessons on events: what the coder sees of words does not
 * depend on what was learned. Thread-safe.
 */
final class EventLabelCache {
  private final Map<String, EventLabels> known = new ConcurrentHashMap<>();

  /** The labels of a report coded in full, or of a sentence with pairs. */
  EventLabels of(TrainReport report, Knowledge knowledge) {
    return known.computeIfAbsent(
        report.kit() + ":" + report.id(),
        key ->
            report.isFull() ? EventLabels.of(report, knowledge) : PairLabels.of(report, knowledge));
  }
}
