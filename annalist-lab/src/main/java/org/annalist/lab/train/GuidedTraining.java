package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.annalist.language.english.SectionNames;
import org.annalist.language.learn.ByteScorer;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.parse.ArcHybridParser;
import org.annalist.language.parse.Guide;
import org.annalist.language.parse.GuideAtoms;
import org.annalist.language.parse.GuidedParser;
import org.annalist.language.parse.MarginScale;
import org.annalist.language.parse.ParserState;
import org.annalist.language.word.ClusterTable;

/** Trains the second parser on first trees of sentences that the first parser had not seen. */
final class GuidedTraining {
  private final GuideAtoms atoms;
  private final TemplateSet templates;
  private final TrainableScorer actions;

  GuidedTraining(ClusterTable clusters) {
    atoms = new GuideAtoms(clusters);
    templates = TemplateSet.parse(TemplateText.of(SectionNames.SECOND), atoms.names());
    actions = new TrainableScorer(ModelBuilder.bits(SectionNames.SECOND), ParserState.ACTIONS);
  }

  /** Trains, exploring after the first epoch. */
  void train(List<GuidedExample> examples, int epochs, long seed) {
    Random random = new Random(seed);
    ActionTraining decisions = new ActionTraining(templates, atoms.names().size(), actions, random);
    List<GuidedExample> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (GuidedExample example : order) {
        learn(example, decisions, epoch > 0);
      }
    }
  }

  private void learn(GuidedExample example, ActionTraining decisions, boolean explore) {
    TreeExample gold = example.gold().mirrored();
    Guide guide = new Guide(example.first(), example.scale());
    ParserState state = new ParserState(gold.words().size());
    while (!state.isFinal()) {
      int action = ArcHybridParser.onlyChoice(state);
      if (action < 0) {
        action =
            decisions.decide(
                gold, state, values -> atoms.fill(gold.words(), guide, state, values), explore);
      }
      int child = state.apply(action);
      if (child != ParserState.NONE) {
        state.label(child, guide.label(child));
      }
    }
  }

  TrainableScorer actions() {
    return actions;
  }

  /** The trained parser, for first trees of this scale. */
  GuidedParser parser(MarginScale scale) {
    return new GuidedParser(
        atoms,
        templates,
        new ByteScorer(
            ModelBuilder.quantized(SectionNames.SECOND, actions.averaged()), ParserState.ACTIONS),
        scale);
  }
}
