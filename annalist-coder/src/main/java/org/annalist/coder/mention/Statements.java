package org.annalist.coder.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.model.text.Span;

/**
 * All statements of a document.
 *
 * @param all in text order of their cues
 */
public record Statements(List<Statement> all) {
  /** Copies the list. */
  public Statements {
    all = List.copyOf(all);
  }

  /**
   * The statements whose content holds these words, nearest speaker first: the one with the
   * smallest content is the nearest, a relay of it ("the ministry said the general told …") comes
   * after.
   */
  public List<Statement> covering(Span words) {
    List<Statement> found = new ArrayList<>();
    for (Statement statement : all) {
      if (statement.says(words)) {
        found.add(statement);
      }
    }
    found.sort(Comparator.comparingInt(Statement::contentLength));
    return List.copyOf(found);
  }
}
