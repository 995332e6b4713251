package org.annalist.lab.kit.time;

import java.util.List;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** Finds time expressions, as the task sees it. */
@FunctionalInterface
public interface Timing {
  /** Finds all time expressions of a document. */
  Outcome<List<Timed>> find(Document document);

  /**
   * One time expression.
   *
   * @param span the words, as offsets of the document's canonical text
   * @param type DATE, TIME, DURATION or SET
   * @param value TIMEX3 value; empty when it has none
   */
  record Timed(Span span, String type, String value) {}
}
