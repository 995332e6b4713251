package org.annalist.model.link;

import java.util.List;
import java.util.Optional;
import org.annalist.model.text.Span;

/**
 * What became of a ledger item, or what it answers, with the words that show it.
 *
 * @param kind how both are tied
 * @param item the ledger item that answers or is answered; absent when words of a report alone show
 *     what became of it
 * @param document id of the report whose words show it
 * @param span the words, offsets of that report
 * @param words the same as text
 * @param confidence 0 to 1
 * @param parts the reasons it adds up from, the strongest first
 */
public record LedgerLink(
    Kind kind,
    Optional<String> item,
    String document,
    Span span,
    String words,
    double confidence,
    List<LinkPart> parts) {
  /** How a ledger item is tied to another or to what a report tells. */
  public enum Kind {
    /** It is an answer to a demand. */
    ANSWERS,
    /** A measure or pledge answers it. */
    ANSWERED_BY,
    /** It was done as promised, asked or threatened. */
    KEPT,
    /** It was not done, or the contrary was. */
    BROKEN,
    /** The one who made it took it back. */
    WITHDRAWN
  }

  /** Copies the parts; checks the confidence. */
  public LedgerLink {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside [0, 1]: " + confidence);
    }
    parts = List.copyOf(parts);
  }
}
