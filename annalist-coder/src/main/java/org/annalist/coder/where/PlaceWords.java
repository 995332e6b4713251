package org.annalist.coder.where;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/** Words around place names, by class. Immutable and thread-safe. */
final class PlaceWords {
  private final Map<String, Map<String, String>> classes;

  private PlaceWords(Map<String, Map<String, String>> classes) {
    this.classes = classes;
  }

  static PlaceWords builtIn() {
    Map<String, Map<String, String>> classes = new HashMap<>();
    for (Row row : Table.resource(PlaceWords.class, "place-words.tsv").rows()) {
      classes
          .computeIfAbsent(row.get("class"), c -> new HashMap<>())
          .put(row.get("word"), row.get("value"));
    }
    return new PlaceWords(classes);
  }

  /** Whether the class has the word, in any case. */
  boolean is(String kind, String word) {
    return classes.getOrDefault(kind, Map.of()).containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The kind of place that a noun names: "province", "city". */
  Optional<PlaceKind> type(String noun) {
    return Optional.ofNullable(
            classes.getOrDefault("type", Map.of()).get(noun.toLowerCase(Locale.ROOT)))
        .map(PlaceKind::valueOf);
  }
}
