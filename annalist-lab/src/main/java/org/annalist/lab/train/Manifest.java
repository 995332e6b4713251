package org.annalist.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What the model says about itself: {@code key=value} lines, sorted by key. Not thread-safe. */
final class Manifest {
  private static final int SHOWN = 3;
  private final Map<String, String> entries = new TreeMap<>();

  void put(String key, Object value) {
    entries.put(key, value.toString().strip());
  }

  /** Notes the checksum of a file that was learned from. */
  void data(Path file) throws IOException {
    put("data." + file.getFileName() + ".sha256", FileSum.sha256(file));
  }

  /** Notes the checksum of a file of news under its name and those of the folders around it. */
  void news(Path file) throws IOException {
    int names = file.getNameCount();
    Path shown = file.subpath(Math.max(0, names - SHOWN), names);
    put("news." + shown.toString().replace('\\', '/') + ".sha256", FileSum.sha256(file));
  }

  /** Notes figures given as lines of name, tab and value. */
  void figures(String prefix, String lines) {
    lines
        .lines()
        .map(line -> line.split("\t"))
        .filter(cells -> cells.length == 2)
        .forEach(cells -> put(prefix + "." + cells[0], cells[1]));
  }

  /** A share as text. */
  static String percent(int part, int whole) {
    return part * 10000L / Math.max(1, whole) / 100.0 + " %";
  }

  String text() {
    StringBuilder out = new StringBuilder();
    entries.forEach((key, value) -> out.append(key).append('=').append(value).append('\n'));
    return out.toString();
  }
}
