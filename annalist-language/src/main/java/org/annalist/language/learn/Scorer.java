package org.annalist.language.learn;

/** Scores every class for a set of features. The seam between decoding and learning. */
public interface Scorer {
  /** Number of classes. */
  int classes();

  /** Writes the score of each class into the first {@link #classes()} places of {@code scores}. */
  void score(Features features, float[] scores);
}
