package org.annalist.cli.table;

import java.util.ArrayList;
import java.util.List;

/** Lays out rows of cells in columns of fixed width. Immutable. */
final class Rows {
  private static final String GAP = "  ";

  private final List<Integer> widths;
  private final boolean colour;

  Rows(List<Integer> widths, boolean colour) {
    this.widths = List.copyOf(widths);
    this.colour = colour;
  }

  /** The lines of one row, each closed by a line break. */
  String row(List<Cell> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(Wrap.lines(cells.get(i).text(), widths.get(i)));
      height = Math.max(height, wrapped.get(i).size());
    }
    StringBuilder out = new StringBuilder();
    for (int line = 0; line < height; line++) {
      out.append(line(cells, wrapped, line).stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private String line(List<Cell> cells, List<List<String>> wrapped, int number) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = wrapped.get(i);
      String words = number < lines.size() ? lines.get(number) : "";
      boolean last = i == cells.size() - 1;
      String padding =
          last ? "" : Wrap.pad("", widths.get(i) - words.codePointCount(0, words.length()));
      out.append(cells.get(i).tint().paint(words, colour)).append(padding).append(last ? "" : GAP);
    }
    return out.toString();
  }
}
