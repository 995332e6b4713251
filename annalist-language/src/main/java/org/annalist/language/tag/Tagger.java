package org.annalist.language.tag;

import org.annalist.language.learn.Features;
import org.annalist.language.learn.Scorer;
import org.annalist.language.learn.TemplateSet;
import org.annalist.language.word.Words;

/** Gives each word the best class, from left to right. Thread-safe if its scorer is. */
public final class Tagger {
  private static final int[] NOTHING = {};
  private final TagAtoms atoms;
  private final TemplateSet templates;
  private final Scorer scorer;
  private final Succession order;

  /** A tagger of these parts; the templates must have been parsed with the names of the atoms. */
  public Tagger(TagAtoms atoms, TemplateSet templates, Scorer scorer) {
    this(atoms, templates, scorer, (before, next) -> true);
  }

  /** A tagger that gives no class where it may not stand. */
  public Tagger(TagAtoms atoms, TemplateSet templates, Scorer scorer, Succession order) {
    this.atoms = atoms;
    this.templates = templates;
    this.scorer = scorer;
    this.order = order;
  }

  /** Which class may stand after which. Thread-safe; at least one class may stand anywhere. */
  @FunctionalInterface
  public interface Succession {
    /** Whether {@code next} may stand after {@code before}, which is -1 at the first word. */
    boolean allows(int before, int next);
  }

  /** The classes of the words, without an earlier pass. */
  public int[] tag(Words words) {
    return tag(words, NOTHING);
  }

  /**
   * The classes of the words.
   *
   * @param given tags of an earlier pass, one for each word
   */
  public int[] tag(Words words, int[] given) {
    int[] done = new int[words.size()];
    int[] values = new int[atoms.names().size()];
    float[] scores = new float[scorer.classes()];
    Features features = new Features();
    for (int i = 0; i < done.length; i++) {
      atoms.fill(words, given, done, i, values);
      features.clear();
      templates.apply(values, features);
      scorer.score(features, scores);
      done[i] = best(scores, i > 0 ? done[i - 1] : -1);
    }
    return done;
  }

  private int best(float[] scores, int before) {
    int best = -1;
    for (int c = 0; c < scores.length; c++) {
      if ((best < 0 || scores[c] > scores[best]) && order.allows(before, c)) {
        best = c;
      }
    }
    return best;
  }

  /** Index of the highest score; the first of equals. */
  public static int best(float[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
