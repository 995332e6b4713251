package org.annalist.knowledge.importer;

import java.util.HashMap;
import java.util.Map;

/**
 * Knows the actors that a file gave before. Dictionaries and query results list many of them twice;
 * a layer keeps the first of one kind, name and days. Used by one thread for one file.
 */
final class Repeats {
  private final Map<String, Integer> seen = new HashMap<>();

  /** Whether it is the first of its kind, name and days; another one that differs is a problem. */
  boolean isFirst(ActorRow row, String file, long line, ImportSink sink) {
    String key = String.join("\t", row.kind(), row.name(), row.from(), row.to());
    Integer before = seen.putIfAbsent(key, row.hashCode());
    if (before != null && before != row.hashCode()) {
      sink.problem(
          Lines.skipped(file, line, "\"" + row.name() + "\" with these days was given before"));
    }
    return before == null;
  }
}
