package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;

/** Runs lessons over reports. Not thread-safe. */
public final class CoderTraining {
  private final Lessons lessons;
  private final Knowledge knowledge;
  private final Consumer<String> progress;
  private final Map<String, LessonScore> scores = new TreeMap<>();

  /**
   * A training.
   *
   * @param lessons what to learn, in order
   * @param knowledge what the coder knows; models of lessons that are not learned anew are kept
   * @param progress told of each step
   */
  public CoderTraining(Lessons lessons, Knowledge knowledge, Consumer<String> progress) {
    this.lessons = lessons;
    this.knowledge = knowledge;
    this.progress = progress;
  }

  /** Learns every lesson from these reports, each with the models of those before it. */
  public LearnedModels learn(List<TrainReport> reports, Map<String, String> manifest) {
    LearnedModels models = knowledge.learned();
    for (Course course : lessons.all()) {
      LinearModel model = course.learn(useful(course, reports), knowledge.with(models), manifest);
      progress.accept(
          course.name()
              + ": "
              + model.manifest().get("examples")
              + " examples, "
              + model.features()
              + " features");
      models = models.with(course.name(), model);
    }
    return models;
  }

  /**
   * Learns from all folds but one and counts how often the models are right on that one.
   *
   * @param always reports that teach every fold and are not measured
   * @return the models, for a run of the coder over the reports left out
   */
  public LearnedModels learnWithout(
      int fold, int folds, List<TrainReport> reports, List<TrainReport> always) {
    List<TrainReport> others = new ArrayList<>(part(reports, fold, folds, false));
    others.addAll(always);
    LearnedModels models = learn(others, Map.of());
    List<TrainReport> left = part(reports, fold, folds, true);
    for (Course course : lessons.all()) {
      course.measure(
          models.find(course.name()).orElseThrow(),
          useful(course, left),
          knowledge.with(models),
          scores.computeIfAbsent(course.name(), LessonScore::new));
    }
    return models;
  }

  /** The reports in a fold or, with {@code inside} false, all others. Every n-th is in a fold. */
  public static <T> List<T> part(List<T> reports, int fold, int folds, boolean inside) {
    return IntStream.range(0, reports.size())
        .filter(i -> (i % folds == fold) == inside)
        .mapToObj(reports::get)
        .toList();
  }

  private static List<TrainReport> useful(Course course, List<TrainReport> reports) {
    return reports.stream().filter(r -> course.learnsFrom(r.kit())).toList();
  }

  /** What {@link #learnWithout} counted, for people. */
  public List<String> scores() {
    return scores.values().stream().flatMap(s -> s.lines().stream()).toList();
  }
}
