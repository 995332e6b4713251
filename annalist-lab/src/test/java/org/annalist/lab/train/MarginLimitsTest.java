package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.annalist.language.parse.MarginScale;
import org.annalist.language.parse.ParsedTree;
import org.junit.jupiter.api.Test;

class MarginLimitsTest {
  private static final int NODES = 80;

  /** A tree whose arcs have the margins 1, 2, 3 … times a factor, and one that was no choice. */
  private static ParsedTree tree(float factor) {
    float[] margins = new float[NODES + 2];
    for (int node = 1; node <= NODES; node++) {
      margins[node] = node * factor;
    }
    return new ParsedTree(new int[NODES + 2], new int[NODES + 2], margins);
  }

  @Test
  void arcsFallIntoClassesOfEqualSize() {
    MarginScale scale = new MarginLimits().add(List.of(tree(3)), 1);
    int[] counts = new int[9];
    for (int node = 1; node <= NODES + 1; node++) {
      counts[scale.classOf(tree(3).margin(node))]++;
    }
    assertThat(counts[0]).isEqualTo(1);
    assertThat(Arrays.stream(counts).skip(1).boxed())
        .hasSize(8)
        .allSatisfy(c -> assertThat(c).isBetween(9, 11));
  }

  @Test
  void theScaleOfASumIsInTheUnitsOfTheSum() {
    MarginLimits limits = new MarginLimits();
    float one = Float.parseFloat(limits.add(List.of(tree(1)), 0.5).lines().get(3));
    float two = Float.parseFloat(limits.add(List.of(tree(10)), 0.1).lines().get(3));
    float both = Float.parseFloat(limits.ofSum(0.25).lines().get(3));
    assertThat(both).isCloseTo((one * 0.5f + two * 0.1f) / 0.25f, within(0.01f));
  }

  @Test
  void aParserThatNeverHadAChoiceGivesAScaleToo() {
    ParsedTree tree = new ParsedTree(new int[3], new int[3]);
    assertThat(new MarginLimits().add(List.of(tree), 1).lines()).hasSize(7);
  }
}
