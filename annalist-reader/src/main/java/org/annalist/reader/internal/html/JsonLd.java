package org.annalist.reader.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a page describes in JSON-LD (schema.org). Immutable and thread-safe. */
final class JsonLd {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** The first node whose type is an article of some sort. */
  Optional<JsonNode> article(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        collect(mapper.readTree(script.data()), found);
      } catch (JacksonException e) {
        continue; // a broken description only means that the page is read without it
      }
    }
    return found.stream().findFirst();
  }

  private static void collect(JsonNode node, List<JsonNode> found) {
    if (node.isArray()) {
      node.forEach(item -> collect(item, found));
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        found.add(node);
      }
      collect(node.path("@graph"), found);
      collect(node.path("mainEntity"), found);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    return type.isString()
        && (type.asString().endsWith("Article")
            || type.asString().equals("BlogPosting")
            || type.asString().equals("Report"));
  }

  /** The text of a member, or of the {@code name} of an object or first item under it. */
  static Optional<String> text(JsonNode node, String member) {
    JsonNode value = node.path(member);
    if (value.isArray()) {
      value = value.path(0);
    }
    if (value.isObject()) {
      value = value.path("name");
    }
    return value.isString()
        ? Optional.of(value.asString().strip()).filter(t -> !t.isEmpty())
        : Optional.empty();
  }
}
