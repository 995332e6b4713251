package org.annalist.lab.eval;

import java.util.Optional;
import org.annalist.lab.json.Fields;
import org.annalist.model.event.LinkedDocument;

/**
 * What a system gave for one document.
 *
 * @param fields the line of the prediction file
 * @param items how many items (events, attributions) it has; a document of none counts as empty
 * @param linked what the engine made of it, where a task links documents afterwards
 */
public record Prediction(Fields fields, int items, Optional<LinkedDocument> linked) {
  /** A prediction that is final. */
  public Prediction(Fields fields, int items) {
    this(fields, items, Optional.empty());
  }

  /** The same with other fields. */
  public Prediction with(Fields others) {
    return new Prediction(others, items, linked);
  }
}
