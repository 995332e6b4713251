package org.annalist.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What the model says about itself: {@code key=value} lines, sorted by key. Not thread-safe. */
final class Manifest {
  private final Map<String, String> entries = new TreeMap<>();

  void put(String key, Object value) {
    entries.put(key, value.toString().strip());
  }

  /** Notes the checksum of a file that was learned from. */
  void data(Path file) throws IOException {
    put("data." + file.getFileName() + ".sha256", FileSum.sha256(file));
  }

  /** Notes figures given as lines of name, tab and value. */
  void figures(String prefix, String lines) {
    lines
        .lines()
        .map(line -> line.split("\t"))
        .filter(cells -> cells.length == 2)
        .forEach(cells -> put(prefix + "." + cells[0], cells[1]));
  }

  String text() {
    StringBuilder out = new StringBuilder();
    entries.forEach((key, value) -> out.append(key).append('=').append(value).append('\n'));
    return out.toString();
  }
}
