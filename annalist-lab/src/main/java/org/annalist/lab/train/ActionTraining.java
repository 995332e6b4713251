package org.annalist.lab.train;

import java.util.Random;
import java.util.function.Consumer;
import org.annalist.language.learn.Features;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.parse.ArcHybridParser;
import org.annalist.language.parse.ParserState;

/** Learns the actions of a parser: acts as it would and corrects what costs arcs. One thread. */
final class ActionTraining {
  private static final double EXPLORE = 0.9;
  private final TemplateSet templates;
  private final TrainableScorer actions;
  private final Random random;
  private final int[] values;
  private final float[] scores = new float[ParserState.ACTIONS];
  private final Features features = new Features();

  /**
   * Training of {@code actions}.
   *
   * @param atoms number of atoms that the templates are made of
   * @param random decides when to go on with a wrong action
   */
  ActionTraining(TemplateSet templates, int atoms, TrainableScorer actions, Random random) {
    this.templates = templates;
    this.actions = actions;
    this.random = random;
    values = new int[atoms];
  }

  /**
   * The action to go on with in a state with a choice, after learning from it.
   *
   * @param atoms fills the atoms of the state
   * @param explore whether to go on with wrong actions too, as the parser will when in use
   */
  int decide(TreeExample example, ParserState state, Consumer<int[]> atoms, boolean explore) {
    atoms.accept(values);
    features.clear();
    templates.apply(values, features);
    actions.score(features, scores);
    int predicted = ArcHybridParser.bestAllowed(state, scores);
    int predictedCost = DynamicOracle.cost(state, example, predicted);
    actions.tick();
    int target = predictedCost == 0 ? predicted : cheapest(example, state, predicted);
    if (target == predicted) {
      return predicted;
    }
    actions.update(features, target, predicted);
    return explore && random.nextDouble() < EXPLORE ? predicted : target;
  }

  /** The cheapest action; among equals the predicted one, else the one with the best score. */
  private int cheapest(TreeExample example, ParserState state, int predicted) {
    int best = predicted;
    int least = DynamicOracle.cost(state, example, predicted);
    for (int action = 0; action < ParserState.ACTIONS; action++) {
      if (action != predicted && state.allows(action)) {
        int cost = DynamicOracle.cost(state, example, action);
        boolean better = best != predicted && scores[action] > scores[best];
        if (cost < least || (cost == least && better)) {
          least = cost;
          best = action;
        }
      }
    }
    return best;
  }
}
