package org.annalist.language.parse;

import org.annalist.language.learn.Features;
import org.annalist.language.learn.Scorer;
import org.annalist.language.learn.TemplateSet;

/** Builds a tree greedily: always the best allowed action. Thread-safe if its scorers are. */
public final class ArcHybridParser {
  private final ActionAtoms actionAtoms;
  private final TemplateSet actionTemplates;
  private final Scorer actions;
  private final LabelAtoms labelAtoms;
  private final TemplateSet labelTemplates;
  private final Scorer labels;

  /** A parser of these parts. */
  public ArcHybridParser(
      ActionAtoms actionAtoms,
      TemplateSet actionTemplates,
      Scorer actions,
      LabelAtoms labelAtoms,
      TemplateSet labelTemplates,
      Scorer labels) {
    this.actionAtoms = actionAtoms;
    this.actionTemplates = actionTemplates;
    this.actions = actions;
    this.labelAtoms = labelAtoms;
    this.labelTemplates = labelTemplates;
    this.labels = labels;
  }

  /** The tree of a sentence. */
  public ParsedTree parse(TaggedWords words) {
    ParserState state = new ParserState(words.size());
    int[] actionValues = new int[actionAtoms.names().size()];
    int[] labelValues = new int[labelAtoms.names().size()];
    float[] actionScores = new float[actions.classes()];
    float[] labelScores = new float[labels.classes()];
    float[] margins = new float[words.size() + 1];
    Features features = new Features();
    while (!state.isFinal()) {
      int action = onlyChoice(state);
      float margin = 0;
      if (action < 0) {
        actionAtoms.fill(words, state, actionValues);
        features.clear();
        actionTemplates.apply(actionValues, features);
        actions.score(features, actionScores);
        action = bestAllowed(state, actionScores);
        margin = margin(state, actionScores, action);
      }
      int child = state.apply(action);
      if (child != ParserState.NONE) {
        margins[child] = margin;
        labelAtoms.fill(words, state, child, labelValues);
        features.clear();
        labelTemplates.apply(labelValues, features);
        labels.score(features, labelScores);
        state.label(child, best(labelScores));
      }
    }
    return ParsedTree.of(state, margins);
  }

  /** The action that is forced here, or -1 when there is a choice. */
  public static int onlyChoice(ParserState state) {
    int only = -1;
    for (int action = 0; action < ParserState.ACTIONS; action++) {
      if (state.allows(action)) {
        if (only >= 0) {
          return -1;
        }
        only = action;
      }
    }
    return only;
  }

  /** The allowed action with the highest score. */
  public static int bestAllowed(ParserState state, float[] scores) {
    int best = -1;
    for (int action = 0; action < ParserState.ACTIONS; action++) {
      if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  /** By how much an action beats the best of the other allowed ones. */
  private static float margin(ParserState state, float[] scores, int chosen) {
    float next = Float.NEGATIVE_INFINITY;
    for (int action = 0; action < ParserState.ACTIONS; action++) {
      if (action != chosen && state.allows(action)) {
        next = Math.max(next, scores[action]);
      }
    }
    return scores[chosen] - next;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
