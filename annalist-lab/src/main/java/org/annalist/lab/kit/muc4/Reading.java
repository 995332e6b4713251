package org.annalist.lab.kit.muc4;

import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;

/** Reads and codes a document. Thread-safe. */
@FunctionalInterface
public interface Reading {
  /** The document with its trees and what was coded of it. */
  Outcome<Told> read(Document document);
}
