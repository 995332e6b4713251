package org.annalist.lab.eval;

import java.util.List;
import org.annalist.lab.json.Fields;
import org.annalist.model.problem.Outcome;

/**
 * One kit: how its documents are predicted and how predictions are scored. Implementations are
 * thread-safe. The figures must equal those of the kit's own scorer.
 */
public interface Task {
  /** Name on the command line, which is the kit's folder too. */
  String name();

  /** All measures, in the order of the kit's scorer. */
  List<Measure> measures();

  /** Names of the measures that are pinned; of all of them more is better. */
  List<String> headline();

  /**
   * What a system may see: the documents, and from the gold only what the kit gives away, such as
   * where mentions stand. Most kits give nothing away.
   */
  default List<Fields> inputs(List<Fields> documents, List<Fields> gold) {
    return documents;
  }

  /** The prediction for one line of documents; a failure puts the document into quarantine. */
  Outcome<Prediction> predict(Fields document);

  /**
   * The final lines of all documents, for tasks that link across documents; in the same order. The
   * others leave them as they are.
   */
  default List<Fields> link(List<Prediction> predictions) {
    return predictions.stream().map(Prediction::fields).toList();
  }

  /** Whether a document of the kit's file belongs to the part that regressions measure. */
  default boolean isMeasured(Fields document) {
    return true;
  }

  /** Scores every case; one score per case, in the same order. */
  List<DocumentScore> score(List<Case> cases);
}
