package org.annalist.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.annalist.language.learn.Features;
import org.annalist.language.learn.Scorer;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;
import org.junit.jupiter.api.Test;

class GuidedParserTest {
  private static final GuideAtoms ATOMS = new GuideAtoms(ClusterTable.empty());
  private static final MarginScale SCALE = MarginScale.of(10);

  /** Follows the guide: an arc that the first tree has, once all its children are there. */
  private static Scorer obedient() {
    Features known = new Features();
    TemplateSet templates = templates();
    int[] atoms = new int[ATOMS.names().size()];
    int arc01 = ATOMS.names().indexOf("g01");
    int arc0b = ATOMS.names().indexOf("g0b");
    int[][] ways = {{0, 2}, {1, 0}};
    for (int[] way : ways) {
      atoms[arc01] = way[0];
      atoms[arc0b] = way[1];
      templates.apply(atoms, known);
    }
    return new Scorer() {
      @Override
      public int classes() {
        return ParserState.ACTIONS;
      }

      @Override
      public void score(Features features, float[] scores) {
        scores[ParserState.SHIFT] = 1;
        scores[ParserState.LEFT] = features.get(0) == known.get(0) ? 2 : 0;
        scores[ParserState.RIGHT] = features.get(0) == known.get(1) ? 2 : 0;
      }
    };
  }

  private static TemplateSet templates() {
    return TemplateSet.parse("g01 g0b", ATOMS.names());
  }

  private static TaggedWords words(int size) {
    String[] forms = new String[size];
    java.util.Arrays.fill(forms, "word");
    return new TaggedWords(Words.of(forms, ClusterTable.empty()), new int[size], new int[size]);
  }

  @Test
  void anyTreeThatComesOutHasOneRootAndKeepsTheLabelsOfItsWords() {
    Random random = new Random(7);
    GuidedParser parser = new GuidedParser(ATOMS, templates(), obedient(), SCALE);
    for (int size = 1; size < 30; size++) {
      int[] heads = new int[size + 1];
      int[] labels = new int[size + 1];
      for (int node = 2; node <= size; node++) {
        heads[node] = 1 + random.nextInt(node - 1);
        labels[node] = random.nextInt(40);
      }
      ParsedTree tree = parser.parse(words(size), new ParsedTree(heads, labels));
      int roots = 0;
      for (int node = 1; node <= size; node++) {
        roots += tree.head(node) == 0 ? 1 : 0;
        assertThat(tree.label(node)).isEqualTo(labels[node]);
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  @Test
  void aParserThatFollowsItsGuideRebuildsAChain() {
    int[] heads = {0, 2, 3, 4, 0};
    GuidedParser parser = new GuidedParser(ATOMS, templates(), obedient(), SCALE);
    ParsedTree tree = parser.parse(words(4), new ParsedTree(heads, new int[5]));
    for (int node = 1; node <= 4; node++) {
      assertThat(tree.head(node)).isEqualTo(heads[node]);
    }
  }
}
