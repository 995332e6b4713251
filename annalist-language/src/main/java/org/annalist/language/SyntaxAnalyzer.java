package org.annalist.language;

import org.annalist.model.text.Document;

/**
 * Text to sentences, tokens, trees, names and quotations. Implementations are deterministic,
 * thread-safe and total: any text gives a result, with offsets exact to the canonical text.
 */
public interface SyntaxAnalyzer {
  /** Analyses a document. A line break always ends a sentence. */
  ParsedText analyze(Document document);

  /** Name and version of the analyser and its model, for the run manifest. */
  String version();
}
