package org.annalist.record.store;

import java.util.List;
import org.annalist.record.CodedLine;

/**
 * A document that fits a search.
 *
 * @param line the document and everything found in it
 * @param snippet a piece of the text around the words; the beginning when no words were asked for
 * @param events indexes into the events of the line: those that meet the conditions, or all when
 *     there were none
 */
public record Hit(CodedLine line, Snippet snippet, List<Integer> events) {
  /** Copies the list. */
  public Hit {
    events = List.copyOf(events);
  }
}
