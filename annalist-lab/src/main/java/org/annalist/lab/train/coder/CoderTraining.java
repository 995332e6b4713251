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
    for (Lesson lesson : lessons.all()) {
      List<Example> examples = examples(lesson, reports, knowledge.with(models));
      LinearModel model =
          lesson.ranks()
              ? RankTrainer.train(lesson, examples, manifest)
              : LinearTrainer.train(lesson, examples, manifest);
      progress.accept(
          lesson.name() + ": " + examples.size() + " examples, " + model.features() + " features");
      models = models.with(lesson.name(), model);
    }
    return models;
  }

  /**
   * Learns from all folds but one and counts how often the models are right on that one.
   *
   * @return the models, for a run of the coder over the reports left out
   */
  public LearnedModels learnWithout(int fold, int folds, List<TrainReport> reports) {
    List<TrainReport> others = part(reports, fold, folds, false);
    LearnedModels models = learn(others, Map.of());
    for (Lesson lesson : lessons.all()) {
      scores
          .computeIfAbsent(lesson.name(), LessonScore::new)
          .add(
              models.find(lesson.name()).orElseThrow(),
              examples(lesson, part(reports, fold, folds, true), knowledge.with(models)));
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

  private static List<Example> examples(
      Lesson lesson, List<TrainReport> reports, Knowledge knowledge) {
    List<Example> out = new ArrayList<>();
    for (List<Example> some :
        reports.parallelStream()
            .filter(r -> lesson.learnsFrom(r.kit()))
            .map(r -> lesson.examples(r, knowledge))
            .toList()) {
      out.addAll(some);
    }
    return out;
  }

  /** What {@link #learnWithout} counted, for people. */
  public List<String> scores() {
    return scores.values().stream().flatMap(s -> s.lines().stream()).toList();
  }
}
