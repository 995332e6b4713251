package org.annalist.lab.kit.attribution;

import java.util.List;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** Who says what in a document, as the task sees it. */
@FunctionalInterface
public interface Attributing {
  /** Finds all attributions. */
  Outcome<List<Attributed>> find(Document document);

  /**
   * One attribution; offsets are those of the document's canonical text.
   *
   * @param source the words for the speaker; empty when the text leaves it open
   * @param cue the words that mark it
   * @param content what is said
   */
  record Attributed(List<Span> source, List<Span> cue, List<Span> content) {
    /** Copies the lists. */
    public Attributed {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }
}
