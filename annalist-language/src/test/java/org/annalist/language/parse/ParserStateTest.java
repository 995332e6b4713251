package org.annalist.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ParserStateTest {
  @Test
  void anyAllowedWayNeedsTwoStepsAWordAndGivesOneTree() {
    Random random = new Random(3);
    for (int size = 1; size < 40; size++) {
      ParserState state = new ParserState(size);
      int steps = 0;
      while (!state.isFinal()) {
        int action = random.nextInt(ParserState.ACTIONS);
        if (state.allows(action)) {
          state.apply(action);
          steps++;
        }
      }
      assertThat(steps).isEqualTo(2 * size);
      assertThat(roots(state)).isEqualTo(1);
      for (int node = 1; node <= size; node++) {
        assertThat(reachesRoot(state, node)).isTrue();
      }
    }
  }

  private static int roots(ParserState state) {
    int roots = 0;
    for (int node = 1; node <= state.size(); node++) {
      roots += state.head(node) == 0 ? 1 : 0;
    }
    return roots;
  }

  private static boolean reachesRoot(ParserState state, int start) {
    int node = start;
    for (int i = 0; i <= state.size() && node > 0; i++) {
      node = state.head(node);
    }
    return node == 0;
  }

  @Test
  void childrenAreKnownFromTheOutside() {
    ParserState state = new ParserState(3);
    state.apply(ParserState.SHIFT);
    state.apply(ParserState.SHIFT);
    assertThat(state.apply(ParserState.LEFT)).isEqualTo(2);
    state.label(2, 5);
    assertThat(state.apply(ParserState.LEFT)).isEqualTo(1);
    assertThat(state.left(3)).isEqualTo(1);
    assertThat(state.innerLeft(3)).isEqualTo(2);
    assertThat(state.leftCount(3)).isEqualTo(2);
    assertThat(state.labelSet(3)).isEqualTo(1L << 5);
  }
}
