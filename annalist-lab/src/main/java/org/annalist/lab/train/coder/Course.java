package org.annalist.lab.train.coder;

import java.util.List;
import java.util.Map;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LinearModel;

/** Something that the coder decides, to be learned from reports. Stateless and thread-safe. */
public interface Course {
  /** The name of the decision, under which the coder asks for its model. */
  String name();

  /** Whether reports of this kit are of use. */
  default boolean learnsFrom(String kit) {
    return !kit.equals(TrainReport.ATTRIBUTION);
  }

  /**
   * The model that reports teach.
   *
   * @param reports reports of kits that are of use
   * @param knowledge what the coder knows, with the models of the courses before this one
   * @param manifest facts to write into the model
   */
  LinearModel learn(List<TrainReport> reports, Knowledge knowledge, Map<String, String> manifest);

  /** Counts how often a model is right on reports that did not teach it. */
  void measure(
      LinearModel model, List<TrainReport> reports, Knowledge knowledge, LessonScore score);
}
