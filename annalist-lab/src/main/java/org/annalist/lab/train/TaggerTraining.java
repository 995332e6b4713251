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
  private final Tagger.Succession order;
  private final Care care;
  private final int bits;
  private final int classes;

  /** Training of the classifier of this name, with its templates. */
  TaggerTraining(String name, TagAtoms atoms, int classes) {
    this(name, new TaggerTemplates(atoms, TemplateText.of(name)), classes, Care.NONE);
  }

  /** Training of the classifier of this name with other templates. */
  TaggerTraining(String name, TaggerTemplates sight, int classes, Care care) {
    this.name = name;
    this.atoms = sight.atoms();
    this.templates = sight.templates();
    this.order = sight.order();
    this.care = care;
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
        learn(example, scorer, random);
      }
    }
    return scorer;
  }

  /** The tagger of a trained model. */
  Tagger tagger(TrainableScorer scorer) {
    return tagger(scorer.averaged());
  }

  /** The tagger of the sum of trained models. */
  Tagger tagger(WeightSum sum) {
    return tagger(sum.sum());
  }

  private Tagger tagger(float[] weights) {
    return new Tagger(
        atoms, templates, new ByteScorer(ModelBuilder.quantized(name, weights), classes), order);
  }

  private void learn(TagExample example, TrainableScorer scorer, Random random) {
    Words words = example.words();
    int[] done = new int[words.size()];
    int[] values = new int[atoms.names().size()];
    float[] scores = new float[classes];
    Features all = new Features();
    Features kept = new Features();
    for (int i = 0; i < done.length; i++) {
      atoms.fill(words, example.given(), done, i, values);
      all.clear();
      templates.apply(values, all);
      Features features = care.drop() > 0 ? drop(all, kept, random) : all;
      scorer.score(features, scores);
      done[i] = Tagger.best(scores);
      scorer.tick();
      int gold = example.gold()[i];
      int rival = gold >= 0 ? rival(scores, gold) : gold;
      if (rival != gold) {
        scorer.update(features, gold, rival);
      }
    }
  }

  /** The best class when the right one must lead by the margin. */
  private int rival(float[] scores, int gold) {
    scores[gold] -= care.margin();
    return Tagger.best(scores);
  }

  private Features drop(Features all, Features kept, Random random) {
    kept.clear();
    for (int f = 0; f < all.size(); f++) {
      if (random.nextFloat() >= care.drop()) {
        kept.add(all.get(f));
      }
    }
    return kept;
  }
}
