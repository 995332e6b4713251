package org.annalist.knowledge.learn;

import java.util.List;

/**
 * What a model says about one decision.
 *
 * @param classes the classes in the model's order
 * @param probabilities of each class, summing to 1
 */
public record Judgement(List<String> classes, List<Double> probabilities) {
  /** Copies the lists and checks that they fit. */
  public Judgement {
    classes = List.copyOf(classes);
    probabilities = List.copyOf(probabilities);
    if (classes.isEmpty() || classes.size() != probabilities.size()) {
      throw new IllegalArgumentException(classes + " against " + probabilities);
    }
  }

  /** The most probable class; the first of those that are equal. */
  public String best() {
    int best = 0;
    for (int c = 1; c < probabilities.size(); c++) {
      if (probabilities.get(c) > probabilities.get(best)) {
        best = c;
      }
    }
    return classes.get(best);
  }

  /** The probability of a class; 0 for one that the model does not know. */
  public double of(String name) {
    int at = classes.indexOf(name);
    return at < 0 ? 0 : probabilities.get(at);
  }
}
