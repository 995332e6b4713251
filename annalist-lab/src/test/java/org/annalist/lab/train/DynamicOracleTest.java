package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.annalist.lab.ud.TreeWord;
import org.annalist.language.parse.ParserState;
import org.annalist.language.parse.TaggedWords;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;
import org.junit.jupiter.api.Test;

class DynamicOracleTest {
  private static TreeExample example(int... heads) {
    String[] forms = new String[heads.length];
    int[] gold = new int[heads.length + 1];
    for (int i = 0; i < heads.length; i++) {
      forms[i] = "w" + i;
      gold[i + 1] = heads[i];
    }
    int[] tags = new int[heads.length];
    TaggedWords words = new TaggedWords(Words.of(forms, ClusterTable.empty()), tags, tags);
    return new TreeExample(words, gold, new int[gold.length]);
  }

  /** Follows cheapest actions; costs add up to the gold arcs that are missing at the end. */
  private static int follow(TreeExample gold, ParserState state, Random random, double wild) {
    int paid = 0;
    while (!state.isFinal()) {
      int best = -1;
      for (int action = 0; action < ParserState.ACTIONS; action++) {
        boolean better =
            state.allows(action)
                && (best < 0
                    || DynamicOracle.cost(state, gold, action)
                        < DynamicOracle.cost(state, gold, best));
        best = better ? action : best;
      }
      int any = random.nextInt(ParserState.ACTIONS);
      if (random.nextDouble() < wild && state.allows(any)) {
        best = any;
      }
      paid += DynamicOracle.cost(state, gold, best);
      state.apply(best);
    }
    return paid;
  }

  private static int missing(TreeExample gold, ParserState state) {
    int missing = 0;
    for (int node = 1; node <= state.size(); node++) {
      missing += state.head(node) == gold.head(node) ? 0 : 1;
    }
    return missing;
  }

  @Test
  void aProjectiveTreeCanBeReachedWithoutCost() {
    TreeExample gold = example(2, 3, 0, 6, 6, 3, 3);
    ParserState state = new ParserState(7);
    assertThat(follow(gold, state, new Random(1), 0)).isZero();
    assertThat(missing(gold, state)).isZero();
  }

  @Test
  void theMirrorOfAProjectiveTreeCanBeReachedWithoutCost() {
    TreeExample gold = example(2, 3, 0, TreeWord.UNKNOWN, 6, 3, 3).mirrored();
    ParserState state = new ParserState(7);
    assertThat(follow(gold, state, new Random(1), 0)).isZero();
    assertThat(state.head(6)).isEqualTo(5);
    assertThat(state.head(5)).isZero();
    assertThat(gold.head(4)).isEqualTo(TreeWord.UNKNOWN);
  }

  @Test
  void whateverHappensTheCostsCountTheLostArcs() {
    TreeExample gold = example(2, 3, 0, 6, 6, 3, 3);
    for (int seed = 0; seed < 200; seed++) {
      ParserState state = new ParserState(7);
      int paid = follow(gold, state, new Random(seed), 0.4);
      assertThat(missing(gold, state)).isEqualTo(paid);
    }
  }

  @Test
  void anUnknownHeadCostsNothing() {
    int u = TreeWord.UNKNOWN;
    TreeExample gold = example(u, u, u, u);
    for (int seed = 0; seed < 20; seed++) {
      assertThat(follow(gold, new ParserState(4), new Random(seed), 1)).isZero();
    }
  }
}
