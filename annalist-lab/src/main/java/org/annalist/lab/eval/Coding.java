package org.annalist.lab.eval;

import org.annalist.lab.json.Fields;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Outcome;

/** The engine as tasks see it: a line of documents in, a linked document out. */
@FunctionalInterface
public interface Coding {
  /** Reads and codes the document; the same line gives the same outcome. */
  Outcome<LinkedDocument> code(Fields document);
}
