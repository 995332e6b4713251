package org.annalist.lab.eval;

import java.util.List;
import org.annalist.lab.json.Fields;
import org.annalist.model.problem.Problem;

/**
 * The predictions of a run.
 *
 * @param lines one per document that could be predicted, in document order
 * @param counts what became of every document
 * @param problems why documents went into quarantine, and what else was said
 */
public record PredictionSet(List<Fields> lines, RunCounts counts, List<Problem> problems) {
  /** Copies the lists. */
  public PredictionSet {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }
}
