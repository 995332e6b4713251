package org.annalist.knowledge.table;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line at a character; by hand, for thousands of lines are cut before the first report. */
final class Cells {
  private Cells() {}

  /** The parts of a line, stripped, the empty ones too: one more than there are separators. */
  static List<String> split(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      cells.add(line.substring(start, end).strip());
      start = end + 1;
    }
    cells.add(line.substring(start).strip());
    return cells;
  }
}
