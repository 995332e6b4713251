package org.annalist.record.store.sqlite;

import java.util.List;
import java.util.stream.Collectors;
import org.annalist.model.text.Block;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Span;

/** Blocks as a column: {@code 0 80 TITLE} for each line. */
final class Blocks {
  private Blocks() {}

  static String write(List<Block> blocks) {
    return blocks.stream()
        .map(b -> b.span().start() + " " + b.span().end() + " " + b.kind())
        .collect(Collectors.joining("\n"));
  }

  static List<Block> read(String column) {
    return column.lines().map(Blocks::block).toList();
  }

  private static Block block(String line) {
    String[] parts = line.split(" ");
    Span span = new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    return new Block(span, BlockKind.valueOf(parts[2]));
  }
}
