package org.annalist.coder.when;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/** The words that tell times, by class. Immutable and thread-safe. */
final class TimeWords {
  private final Map<String, Map<String, String>> classes;

  private TimeWords(Map<String, Map<String, String>> classes) {
    this.classes = classes;
  }

  static TimeWords builtIn() {
    Map<String, Map<String, String>> classes = new HashMap<>();
    for (Row row : Table.resource(TimeWords.class, "time-words.tsv").rows()) {
      classes
          .computeIfAbsent(row.get("class"), c -> new HashMap<>())
          .put(row.get("word"), row.get("value"));
    }
    return new TimeWords(classes);
  }

  /** All words and phrases, but those of some classes. */
  Set<String> without(Set<String> kinds) {
    return classes.entrySet().stream()
        .filter(c -> !kinds.contains(c.getKey()))
        .flatMap(c -> c.getValue().keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The value of a word in a class. */
  Optional<String> find(String kind, String word) {
    return Optional.ofNullable(classes.getOrDefault(kind, Map.of()).get(word));
  }

  /** Whether the class has the word. */
  boolean has(String kind, String word) {
    return classes.getOrDefault(kind, Map.of()).containsKey(word);
  }

  /** The value as a number; 0 when the class lacks the word. */
  int number(String kind, String word) {
    return find(kind, word).map(Integer::parseInt).orElse(0);
  }
}
