package org.annalist.model.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.model.Ids;

/** Builds a {@link Document}. Not thread-safe; use once. */
public final class DocumentBuilder {
  private final String text;
  private Optional<String> id = Optional.empty();
  private String uri = "memory:";
  private Optional<String> title = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private String language = "en";
  private Optional<List<Block>> blocks = Optional.empty();

  DocumentBuilder(String text) {
    this.text = text;
  }

  /** Uses an id given by the input instead of the derived one. */
  public DocumentBuilder id(String value) {
    id = Optional.of(value);
    return this;
  }

  /** Where the document came from. */
  public DocumentBuilder uri(String value) {
    uri = value;
    return this;
  }

  /** The headline. */
  public DocumentBuilder title(String value) {
    title = Optional.of(value);
    return this;
  }

  /** Who printed it. */
  public DocumentBuilder publisher(String value) {
    publisher = Optional.of(value);
    return this;
  }

  /** The day of publication. */
  public DocumentBuilder published(LocalDate value) {
    published = Optional.of(value);
    return this;
  }

  /** BCP 47 primary tag. */
  public DocumentBuilder language(String value) {
    language = value;
    return this;
  }

  /** The blocks in text order. */
  public DocumentBuilder blocks(List<Block> value) {
    blocks = Optional.of(List.copyOf(value));
    return this;
  }

  /** The finished document. */
  public Document build() {
    List<Block> all =
        blocks.orElseGet(
            () ->
                text.isEmpty()
                    ? List.of()
                    : List.of(new Block(new Span(0, text.length()), BlockKind.BODY)));
    String finalId = id.orElseGet(() -> Ids.of("doc", uri, text));
    return new Document(finalId, uri, title, publisher, published, language, text, all);
  }
}
