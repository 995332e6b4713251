package org.annalist.lab.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names of classes and their numbers, in alphabetic order. */
final class ClassNames {
  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();

  private ClassNames(List<String> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
  }

  /** The distinct names but {@code _}, sorted. */
  static ClassNames of(Stream<String> names) {
    TreeSet<String> sorted = new TreeSet<>();
    names.filter(n -> !n.equals("_")).forEach(sorted::add);
    return new ClassNames(List.copyOf(sorted));
  }

  int size() {
    return names.size();
  }

  List<String> names() {
    return names;
  }

  /** The number of a name, -1 when there is none. */
  int number(String name) {
    return numbers.getOrDefault(name, -1);
  }
}
