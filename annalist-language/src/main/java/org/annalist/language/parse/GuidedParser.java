package org.annalist.language.parse;

import org.annalist.language.learn.Features;
import org.annalist.language.learn.Scorer;
import org.annalist.language.learn.TemplateSet;

/**
 * A second parser: it reads the sentence from its last word to its first and is guided by the first
 * tree, whose mistakes it has learned. Its arcs keep the label that the dependent had. Thread-safe
 * if its scorer is.
 */
public final class GuidedParser {
  private final GuideAtoms atoms;
  private final TemplateSet templates;
  private final Scorer actions;
  private final MarginScale scale;

  /** A parser of these parts. */
  public GuidedParser(GuideAtoms atoms, TemplateSet templates, Scorer actions, MarginScale scale) {
    this.atoms = atoms;
    this.templates = templates;
    this.actions = actions;
    this.scale = scale;
  }

  /** The second tree of a sentence. */
  public ParsedTree parse(TaggedWords words, ParsedTree tree) {
    TaggedWords mirrored = words.mirrored();
    Guide guide = new Guide(tree, scale);
    ParserState state = new ParserState(words.size());
    int[] values = new int[atoms.names().size()];
    float[] scores = new float[actions.classes()];
    Features features = new Features();
    while (!state.isFinal()) {
      int action = ArcHybridParser.onlyChoice(state);
      if (action < 0) {
        atoms.fill(mirrored, guide, state, values);
        features.clear();
        templates.apply(values, features);
        actions.score(features, scores);
        action = ArcHybridParser.bestAllowed(state, scores);
      }
      int child = state.apply(action);
      if (child != ParserState.NONE) {
        state.label(child, guide.label(child));
      }
    }
    return turned(state, tree);
  }

  private static ParsedTree turned(ParserState state, ParsedTree tree) {
    int n = state.size();
    int[] heads = new int[n + 1];
    int[] labels = new int[n + 1];
    for (int node = 1; node <= n; node++) {
      heads[node] = Guide.mirror(state.head(Guide.mirror(node, n)), n);
      labels[node] = tree.label(node);
    }
    return new ParsedTree(heads, labels);
  }
}
