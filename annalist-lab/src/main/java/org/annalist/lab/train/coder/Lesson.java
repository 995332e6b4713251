package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LinearModel;

/** A decision between classes, learned from examples of each. Stateless and thread-safe. */
public interface Lesson extends Course {
  /** The classes, at least two; with two, the second is the one that is asked for. */
  List<String> classes();

  /**
   * The examples of one report; none when the report's kit says nothing of this decision.
   *
   * @param report a report with gold
   * @param knowledge what the coder knows, with the models of the lessons before this one
   */
  List<Example> examples(TrainReport report, Knowledge knowledge);

  @Override
  default LinearModel learn(
      List<TrainReport> reports, Knowledge knowledge, Map<String, String> manifest) {
    List<Example> examples = examples(reports, knowledge);
    return ranks()
        ? RankTrainer.train(this, examples, manifest)
        : LinearTrainer.train(this, examples, manifest);
  }

  @Override
  default void measure(
      LinearModel model, List<TrainReport> reports, Knowledge knowledge, LessonScore score) {
    for (Example example : examples(reports, knowledge)) {
      score.add(model.judge(example.signals()).best(), example.label());
    }
  }

  private List<Example> examples(List<TrainReport> reports, Knowledge knowledge) {
    List<Example> out = new ArrayList<>();
    for (List<Example> some : reports.parallelStream().map(r -> from(r, knowledge)).toList()) {
      out.addAll(some);
    }
    return out;
  }

  private List<Example> from(TrainReport report, Knowledge knowledge) {
    return examples(report, knowledge).stream().map(e -> e.from(report)).toList();
  }

  /** Whether only reports of what happened teach it, and none of our own. */
  default boolean isRealOnly() {
    return false;
  }

  @Override
  default boolean learnsFrom(String kit) {
    return Course.super.learnsFrom(kit) && !(isRealOnly() && kit.equals(TrainReport.OWN));
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
