package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.annalist.language.learn.Features;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.parse.ChildLists;
import org.annalist.language.parse.ParsedTree;
import org.annalist.language.parse.TreeAtoms;
import org.annalist.language.tag.Tagger;

/**
 * Trains the second labelling pass on gold trees. The labels before the pass are the gold ones with
 * a share of noise, so that the pass learns to correct and not to copy.
 */
final class RelabelTraining {
  private static final double NOISE = 0.15;
  private final TreeAtoms atoms;
  private final TemplateSet templates;
  private final TrainableScorer scorer;
  private final Random random;

  RelabelTraining(TreeAtoms atoms, TemplateSet templates, TrainableScorer scorer, long seed) {
    this.atoms = atoms;
    this.templates = templates;
    this.scorer = scorer;
    this.random = new Random(seed);
  }

  /** Trains on trees as the parser finds them, each with its gold tree. */
  void train(List<TreeExample> gold, List<ParsedTree> found, int epochs) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      order.add(i);
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        learn(gold.get(i), found.get(i));
      }
    }
  }

  private void learn(TreeExample gold, ParsedTree found) {
    ParsedTree tree = copy(gold, found);
    ChildLists kids = new ChildLists(tree);
    int[] values = new int[atoms.names().size()];
    float[] scores = new float[scorer.classes()];
    Features features = new Features();
    for (int node = 1; node <= tree.size(); node++) {
      atoms.fill(gold.words(), tree, kids, node, values);
      features.clear();
      templates.apply(values, features);
      scorer.score(features, scores);
      int predicted = Tagger.best(scores);
      scorer.tick();
      boolean right = tree.head(node) == gold.head(node) && gold.label(node) >= 0;
      if (right && predicted != gold.label(node)) {
        scorer.update(features, gold.label(node), predicted);
      }
      tree.relabel(node, predicted);
    }
  }

  private ParsedTree copy(TreeExample gold, ParsedTree found) {
    int n = found.size();
    int[] heads = new int[n + 1];
    int[] labels = new int[n + 1];
    for (int node = 1; node <= n; node++) {
      heads[node] = found.head(node);
      boolean noisy = random.nextDouble() < NOISE && gold.label(node) >= 0;
      labels[node] = noisy ? random.nextInt(scorer.classes()) : found.label(node);
    }
    return new ParsedTree(heads, labels);
  }
}
