package org.annalist.language;

import java.util.List;
import org.annalist.model.problem.Problem;
import org.annalist.model.text.Document;

/**
 * A document with its analysis.
 *
 * @param document the document analysed; all spans are offsets of its text
 * @param sentences in text order
 * @param quotations in text order; they may nest but do not cross
 * @param problems of the analysis (for instance a sentence too long to be parsed as one)
 */
public record ParsedText(
    Document document,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<Problem> problems) {
  /** Copies the lists. */
  public ParsedText {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    problems = List.copyOf(problems);
  }
}
