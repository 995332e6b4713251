package org.annalist.reader.item;

import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;

/**
 * Makes a document of one raw item. Implementations are stateless, thread-safe and total: any bytes
 * give a document or a problem, and the same bytes give the same outcome.
 */
public interface DocumentReader {
  /** Whether this reader knows items like this, judged by media type and first bytes. */
  boolean supports(RawItem item);

  /** Reads the item; {@code options} fill in what the item does not say itself. */
  Outcome<Document> read(RawItem item, ReadOptions options);
}
