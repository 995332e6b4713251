package org.annalist.reader.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.model.text.Block;
import org.annalist.model.text.BlockKind;

/**
 * Tells the report's own lines from those that stand between them. Works in three passes: lines
 * known by their words, then headline and lead at the top, then headlines of other stories inside
 * the body. Immutable and thread-safe.
 */
public final class BlockClassifier {
  private final LineRules rules;

  /** A classifier with these rules for lines known by their words. */
  public BlockClassifier(LineRules rules) {
    this.rules = rules;
  }

  /**
   * The blocks of a text in which headline and lead, if any, are lines like the others.
   *
   * @param lines in text order; kinds already known are kept
   */
  public List<Block> report(List<Line> lines) {
    return merged(StrayHeadlines.mark(TopLines.mark(known(lines))));
  }

  /**
   * The blocks of body text under a headline that is known apart.
   *
   * @param title the headline; a line that repeats it is furniture
   */
  public List<Block> body(List<Line> lines, Optional<String> title) {
    List<Line> told = new ArrayList<>();
    for (Line line : known(lines)) {
      boolean repeats = title.filter(t -> t.strip().equalsIgnoreCase(line.text())).isPresent();
      told.add(repeats && line.kind().isEmpty() ? line.as(BlockKind.FURNITURE) : line);
    }
    return merged(StrayHeadlines.mark(told));
  }

  private List<Line> known(List<Line> lines) {
    List<Line> result = new ArrayList<>();
    for (Line line : lines) {
      Optional<BlockKind> kind = line.kind().or(() -> rules.kindOf(line.text()));
      result.add(kind.map(line::as).orElse(line));
    }
    return result;
  }

  /** Neighbouring lines of one kind as one block; what is still of no known kind is body. */
  private static List<Block> merged(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      BlockKind kind = line.kind().orElse(BlockKind.BODY);
      int last = blocks.size() - 1;
      if (last >= 0 && blocks.get(last).kind() == kind) {
        blocks.set(last, new Block(blocks.get(last).span().union(line.span()), kind));
      } else {
        blocks.add(new Block(line.span(), kind));
      }
    }
    return blocks;
  }
}
