package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.annalist.language.learn.ByteScorer;
import org.annalist.language.learn.Features;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.tag.TagAtoms;
import org.annalist.language.tag.Tagger;
import org.annalist.language.word.Words;

/** Trains a left-to-right classifier of words with its own decisions as context. */
final class TaggerTraining {
  private final String name;
  private final TagAtoms atoms;
  private final TemplateSet templates;
  private final int bits;
  private final int classes;

  /** Training of the classifier of this name, with its templates. */
  TaggerTraining(String name, TagAtoms atoms, int classes) {
    this.name = name;
    this.atoms = atoms;
    this.templates = TemplateSet.parse(TemplateText.of(name), atoms.names());
    this.bits = ModelBuilder.bits(name);
    this.classes = classes;
  }

  /** Trains on these sentences, in an order that the seed decides. */
  TrainableScorer train(List<TagExample> examples, int epochs, long seed) {
    TrainableScorer scorer = new TrainableScorer(bits, classes);
    List<TagExample> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (TagExample example : order) {
        learn(example, scorer);
      }
    }
    return scorer;
  }

  /** The tagger of a trained model. */
  Tagger tagger(TrainableScorer scorer) {
    return new Tagger(
        atoms, templates, new ByteScorer(ModelBuilder.quantized(name, scorer.averaged()), classes));
  }

  private void learn(TagExample example, TrainableScorer scorer) {
    Words words = example.words();
    int[] done = new int[words.size()];
    int[] values = new int[atoms.names().size()];
    float[] scores = new float[classes];
    Features features = new Features();
    for (int i = 0; i < done.length; i++) {
      atoms.fill(words, example.given(), done, i, values);
      features.clear();
      templates.apply(values, features);
      scorer.score(features, scores);
      done[i] = Tagger.best(scores);
      scorer.tick();
      int gold = example.gold()[i];
      if (gold >= 0 && gold != done[i]) {
        scorer.update(features, gold, done[i]);
      }
    }
  }
}
