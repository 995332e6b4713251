package org.annalist.reader.internal.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The fields of a record as text. Immutable. */
final class RecordFields {
  private static final List<String> NAMES =
      List.of("id", "title", "lead", "text", "published", "publisher", "uri", "language");

  private final JsonNode node;

  RecordFields(JsonNode node) {
    this.node = node;
  }

  /** The first field of the record's own that is neither text, number nor null. */
  static Optional<String> firstThatIsNoText(JsonNode node) {
    return NAMES.stream()
        .filter(name -> node.has(name) && node.get(name).isContainer())
        .findFirst();
  }

  /** The field, or an empty string. */
  String text(String name) {
    JsonNode value = node.path(name);
    return value.isNull() || value.isMissingNode() ? "" : value.asString();
  }

  /** The field when it says something. */
  Optional<String> value(String name) {
    return Optional.of(text(name)).map(String::strip).filter(value -> !value.isEmpty());
  }
}
