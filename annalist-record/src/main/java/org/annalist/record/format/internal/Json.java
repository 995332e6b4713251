package org.annalist.record.format.internal;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Text to JSON trees and back. Thread-safe. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** An empty object. */
  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * One line of JSON closed by {@code \n}. Characters that some readers take for line breaks are
   * escaped.
   */
  public static String line(JsonNode node) {
    return MAPPER
            .writeValueAsString(node)
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029")
            .replace("\u0085", "\\u0085")
        + "\n";
  }

  /**
   * The tree of a text.
   *
   * @throws tools.jackson.core.JacksonException if the text is no JSON
   */
  static JsonNode tree(String text) {
    return MAPPER.readTree(text);
  }
}
