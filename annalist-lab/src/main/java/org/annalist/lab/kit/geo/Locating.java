package org.annalist.lab.kit.geo;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.Place.Point;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** Finds and places place names, as the task sees it. */
@FunctionalInterface
public interface Locating {
  /** Finds all place names of a document. */
  Outcome<List<Located>> find(Document document);

  /**
   * One place name.
   *
   * @param span the words, as offsets of the document's canonical text
   * @param point where it is, when known
   */
  record Located(Span span, Optional<Point> point) {}
}
