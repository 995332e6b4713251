package org.annalist.knowledge.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table by name, one object for all its rows. Immutable and thread-safe. */
final class Columns {
  private final List<String> names;
  private final Map<String, Integer> byName;

  Columns(List<String> names) {
    this.names = List.copyOf(names);
    this.byName = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      byName.put(names.get(i), i);
    }
  }

  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  /** Index of a column, -1 when there is none of this name. */
  int index(String name) {
    return byName.getOrDefault(name, -1);
  }
}
