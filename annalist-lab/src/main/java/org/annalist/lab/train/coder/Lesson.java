package org.annalist.lab.train.coder;

import java.util.List;
import org.annalist.knowledge.Knowledge;

/** A decision to be learned. Stateless and thread-safe. */
public interface Lesson {
  /** The name of the decision, under which the coder asks for its model. */
  String name();

  /** The classes, at least two; with two, the second is the one that is asked for. */
  List<String> classes();

  /**
   * The examples of one report; none when the report's kit says nothing of this decision.
   *
   * @param report a report with gold
   * @param knowledge what the coder knows, with the models of the lessons before this one
   */
  List<Example> examples(TrainReport report, Knowledge knowledge);

  /** Whether reports of this kit are of use. */
  default boolean learnsFrom(String kit) {
    return !kit.equals(TrainReport.ATTRIBUTION);
  }

  /** How closely the model follows the examples (C of the literature): small is smooth. */
  default double cost() {
    return 0.1;
  }

  /** Whether the right choice of each question is learned, not each example for itself. */
  default boolean ranks() {
    return false;
  }

  /** In how many examples a feature must occur to be learned. */
  default int rarest() {
    return 2;
  }
}
