package org.annalist.lab.train;

import java.util.Arrays;
import java.util.List;
import org.annalist.language.parse.MarginScale;
import org.annalist.language.parse.ParsedTree;

/**
 * Finds the limits between classes of margins, so that the arcs of unseen sentences fall into
 * classes of equal size. Margins are in units of a quantised model; the sum of several models has
 * the sum of their limits. Not thread-safe.
 */
final class MarginLimits {
  private static final int CLASSES = 8;
  private final double[] sum = new double[CLASSES - 1];

  /**
   * The scale of one parser.
   *
   * @param trees what it made of sentences that it had not seen
   * @param unit weight that the smallest byte of its quantised actions stands for
   */
  MarginScale add(List<ParsedTree> trees, double unit) {
    float[] margins = margins(trees);
    float[] limits = new float[CLASSES - 1];
    for (int c = 1; c < CLASSES && margins.length > 0; c++) {
      limits[c - 1] = margins[margins.length * c / CLASSES];
      sum[c - 1] += limits[c - 1] * unit;
    }
    return MarginScale.of(limits);
  }

  /** The margins of arcs that were a choice, in ascending order. */
  private static float[] margins(List<ParsedTree> trees) {
    float[] out = new float[trees.stream().mapToInt(ParsedTree::size).sum()];
    int n = 0;
    for (ParsedTree tree : trees) {
      for (int node = 1; node <= tree.size(); node++) {
        if (tree.margin(node) > 0) {
          out[n++] = tree.margin(node);
        }
      }
    }
    float[] found = Arrays.copyOf(out, n);
    Arrays.sort(found);
    return found;
  }

  /** The scale of the sum of all parsers, whose smallest byte stands for this weight. */
  MarginScale ofSum(double unit) {
    float[] limits = new float[sum.length];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = (float) (sum[i] / unit);
    }
    return MarginScale.of(limits);
  }
}
