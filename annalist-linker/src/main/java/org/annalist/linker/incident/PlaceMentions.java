package org.annalist.linker.incident;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.EventType;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/**
 * Finds the mentions of an incident by its place: "the Nairobi attack", "Goma's bombings". They
 * tell nothing new, so no event is coded from them, but claims that follow speak of them. Immutable
 * and thread-safe.
 */
final class PlaceMentions {
  private final List<Row> nouns;

  private PlaceMentions(List<Row> nouns) {
    this.nouns = List.copyOf(nouns);
  }

  static PlaceMentions builtIn() {
    return new PlaceMentions(Table.resource(PlaceMentions.class, "nouns.tsv").rows());
  }

  /** The spans of place and noun, in text order, in what is coded of the document. */
  List<Span> find(Document document, EventType type, String place) {
    String any =
        nouns.stream()
            .filter(r -> r.get("type").equals(type.code()))
            .map(r -> Pattern.quote(r.get("noun")) + "(?:e?s)?")
            .collect(Collectors.joining("|"));
    if (any.isEmpty() || place.isBlank()) {
      return List.of();
    }
    Pattern named =
        Pattern.compile(
            "\\b" + Pattern.quote(place) + "(?:[’']s)?\\s+(?:\\w+\\s+)?(?:" + any + ")\\b");
    return named
        .matcher(document.text())
        .results()
        .map(PlaceMentions::span)
        .filter(s -> document.kindAt(s.start()).isCoded())
        .toList();
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }
}
