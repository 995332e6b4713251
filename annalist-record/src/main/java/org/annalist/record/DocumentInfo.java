package org.annalist.record;

import java.time.LocalDate;
import java.util.Optional;
import org.annalist.model.text.Document;

/**
 * What the record says about a report apart from its text.
 *
 * @param id id of the document
 * @param uri where it came from
 * @param title headline, when known
 * @param publisher who printed it, when known
 * @param published day of publication, when known
 * @param language BCP 47 primary tag
 * @param sha256 of the UTF-8 bytes of the canonical text, lower-case hex
 * @param chars length of the canonical text in UTF-16 units
 */
public record DocumentInfo(
    String id,
    String uri,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    String language,
    String sha256,
    int chars) {

  /** Refuses a negative length. */
  public DocumentInfo {
    if (chars < 0) {
      throw new IllegalArgumentException("negative length: " + chars);
    }
  }

  /** The data of a document. */
  public static DocumentInfo of(Document document) {
    return new DocumentInfo(
        document.id(),
        document.uri(),
        document.title(),
        document.publisher(),
        document.published(),
        document.language(),
        document.sha256(),
        document.text().length());
  }

  /** Whether {@code document} has the text that this data describes. */
  public boolean describes(Document document) {
    return chars == document.text().length() && sha256.equals(document.sha256());
  }
}
