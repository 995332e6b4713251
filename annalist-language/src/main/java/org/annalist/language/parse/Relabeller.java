package org.annalist.language.parse;

import org.annalist.language.learn.Features;
import org.annalist.language.learn.Scorer;
import org.annalist.language.learn.TemplateSet;

/** Names the arcs of a finished tree again, from left to right. Thread-safe if its scorer is. */
public final class Relabeller {
  private final TreeAtoms atoms;
  private final TemplateSet templates;
  private final Scorer scorer;

  /** A labelling pass of these parts. */
  public Relabeller(TreeAtoms atoms, TemplateSet templates, Scorer scorer) {
    this.atoms = atoms;
    this.templates = templates;
    this.scorer = scorer;
  }

  /** Changes the labels of {@code tree}. */
  public void relabel(TaggedWords words, ParsedTree tree) {
    ChildLists kids = new ChildLists(tree);
    int[] values = new int[atoms.names().size()];
    float[] scores = new float[scorer.classes()];
    Features features = new Features();
    for (int node = 1; node <= tree.size(); node++) {
      atoms.fill(words, tree, kids, node, values);
      features.clear();
      templates.apply(values, features);
      scorer.score(features, scores);
      int best = 0;
      for (int c = 1; c < scores.length; c++) {
        best = scores[c] > scores[best] ? c : best;
      }
      tree.relabel(node, best);
    }
  }
}
