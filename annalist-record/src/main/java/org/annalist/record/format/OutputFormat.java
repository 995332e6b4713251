package org.annalist.record.format;

import java.util.List;
import org.annalist.model.event.LinkedDocument;

/**
 * A format in which coded documents leave the house. A file is the header, the lines of each
 * document in turn, and the footer. Implementations are stateless and thread-safe, and the same
 * document always gives the same text.
 */
public interface OutputFormat {
  /** Short lower-case name, as given on the command line. */
  String name();

  /** One sentence for people who choose a format. */
  String description();

  /** Media type of a file. */
  String mediaType();

  /** Usual extension of a file, without the dot. */
  String extension();

  /** What a document holds and this format cannot say; empty for a format that keeps all. */
  List<String> leavesOut();

  /** What stands before the first document; empty or whole lines. */
  default String header() {
    return "";
  }

  /** The lines of one document, each closed by {@code \n}; empty when it has nothing to say. */
  String write(LinkedDocument document);

  /** What stands after the last document; empty or whole lines. */
  default String footer() {
    return "";
  }
}
