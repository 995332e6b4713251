package org.annalist.lab.train;

import org.annalist.language.parse.ParserState;

/**
 * Costs of the actions of the arc-hybrid system: how many gold arcs an action makes unreachable
 * (Goldberg and Nivre 2013). An unknown head costs nothing.
 */
final class DynamicOracle {
  private DynamicOracle() {}

  /** Gold arcs lost by an allowed action. */
  static int cost(ParserState state, TreeExample gold, int action) {
    return switch (action) {
      case ParserState.SHIFT -> shift(state, gold);
      case ParserState.LEFT -> left(state, gold);
      default -> right(state, gold);
    };
  }

  private static int shift(ParserState state, TreeExample gold) {
    int front = state.buffer(0);
    int cost = 0;
    for (int k = 0; k < state.depth(); k++) {
      int node = state.stack(k);
      if (k > 0 && gold.head(front) == node) {
        cost++;
      }
      if (node > 0 && gold.head(node) == front) {
        cost++;
      }
    }
    return cost;
  }

  private static int left(ParserState state, TreeExample gold) {
    int top = state.stack(0);
    int head = gold.head(top);
    int cost = head == state.stack(1) || head > state.front() ? 1 : 0;
    return cost + dependentsAhead(state, gold, top);
  }

  private static int right(ParserState state, TreeExample gold) {
    int top = state.stack(0);
    int cost = gold.head(top) >= state.front() ? 1 : 0;
    return cost + dependentsAhead(state, gold, top);
  }

  private static int dependentsAhead(ParserState state, TreeExample gold, int node) {
    int count = 0;
    for (int ahead = state.front(); ahead <= state.size(); ahead++) {
      if (gold.head(ahead) == node) {
        count++;
      }
    }
    return count;
  }
}
