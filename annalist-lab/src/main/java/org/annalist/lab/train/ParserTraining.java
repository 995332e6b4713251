package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.annalist.language.learn.Features;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.parse.ActionAtoms;
import org.annalist.language.parse.ArcHybridParser;
import org.annalist.language.parse.LabelAtoms;
import org.annalist.language.parse.ParserState;
import org.annalist.language.tag.Tagger;

/** Trains the actions and the first labelling pass together, exploring after the first epoch. */
final class ParserTraining {
  private final ActionAtoms actionAtoms;
  private final ActionTraining decisions;
  private final LabelAtoms labelAtoms;
  private final TemplateSet labelTemplates;
  private final TrainableScorer labels;
  private final Random random;
  private final Features features = new Features();
  private final int[] labelValues;
  private final float[] labelScores;

  ParserTraining(
      ActionAtoms actionAtoms,
      TemplateSet actionTemplates,
      TrainableScorer actions,
      LabelAtoms labelAtoms,
      TemplateSet labelTemplates,
      TrainableScorer labels,
      long seed) {
    this.actionAtoms = actionAtoms;
    this.labelAtoms = labelAtoms;
    this.labelTemplates = labelTemplates;
    this.labels = labels;
    this.random = new Random(seed);
    decisions = new ActionTraining(actionTemplates, actionAtoms.names().size(), actions, random);
    labelValues = new int[labelAtoms.names().size()];
    labelScores = new float[labels.classes()];
  }

  /** Trains on these trees. */
  void train(List<TreeExample> examples, int epochs) {
    for (int epoch = 0; epoch < epochs; epoch++) {
      epoch(examples, epoch);
    }
  }

  /** One pass over the trees; from the second on it explores. */
  void epoch(List<TreeExample> examples, int number) {
    List<TreeExample> order = new ArrayList<>(examples);
    Collections.shuffle(order, random);
    for (TreeExample example : order) {
      learn(example, number > 0);
    }
  }

  private void learn(TreeExample example, boolean explore) {
    ParserState state = new ParserState(example.words().size());
    while (!state.isFinal()) {
      int action = ArcHybridParser.onlyChoice(state);
      if (action < 0) {
        action =
            decisions.decide(
                example,
                state,
                values -> actionAtoms.fill(example.words(), state, values),
                explore);
      }
      int child = state.apply(action);
      if (child != ParserState.NONE) {
        nameArc(example, state, child);
      }
    }
  }

  private void nameArc(TreeExample example, ParserState state, int child) {
    labelAtoms.fill(example.words(), state, child, labelValues);
    features.clear();
    labelTemplates.apply(labelValues, features);
    labels.score(features, labelScores);
    int predicted = Tagger.best(labelScores);
    boolean right = state.head(child) == example.head(child) && example.label(child) >= 0;
    labels.tick();
    if (right && predicted != example.label(child)) {
      labels.update(features, example.label(child), predicted);
    }
    state.label(child, predicted);
  }
}
