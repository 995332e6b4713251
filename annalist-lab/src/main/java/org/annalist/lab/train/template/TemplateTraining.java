package org.annalist.lab.train.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.muc4.Reading;
import org.annalist.lab.kit.muc4.TemplateExamples;
import org.annalist.lab.kit.muc4.TemplateExamples.Taught;
import org.annalist.lab.kit.muc4.TemplateModels;
import org.annalist.lab.kit.muc4.Told;
import org.annalist.lab.train.coder.Example;
import org.annalist.lab.train.coder.LinearTrainer;

/** Learns what the templates of the kit {@code muc4} teach. Thread-safe. */
public final class TemplateTraining {
  private static final int RAREST = 3;
  private static final double COST = 0.05;

  private final TemplateExamples teacher;

  /** A training on reports read by this reader. */
  public TemplateTraining(Reading reading) {
    teacher = new TemplateExamples(reading);
  }

  private record Lesson(Told told, Fields gold) {}

  /**
   * The models of these reports.
   *
   * @param documents reports of the kit
   * @param gold by id
   * @param manifest what the models say of themselves
   */
  public TemplateModels learn(
      List<Fields> documents, Map<String, Fields> gold, Map<String, String> manifest) {
    List<Lesson> lessons =
        documents.parallelStream()
            .flatMap(d -> teacher.read(d).stream().map(t -> new Lesson(t, gold.get(d.text("id")))))
            .toList();
    LinearModel part =
        fit(TemplateModels.SIDES, manifest, lessons, l -> teacher.parts(l.told(), l.gold()));
    TemplateModels sides =
        new TemplateModels(Optional.of(part), Optional.empty(), Optional.empty());
    return new TemplateModels(
        Optional.of(part),
        Optional.of(
            fit(
                TemplateModels.EITHER,
                manifest,
                lessons,
                l -> teacher.templates(l.told(), l.gold(), sides))),
        Optional.of(
            fit(
                TemplateModels.CATEGORIES,
                manifest,
                lessons,
                l -> teacher.categories(l.told(), l.gold(), sides))));
  }

  private static LinearModel fit(
      List<String> classes,
      Map<String, String> manifest,
      List<Lesson> lessons,
      Function<Lesson, List<Taught>> teach) {
    List<Example> examples =
        lessons.parallelStream()
            .map(teach)
            .flatMap(List::stream)
            .map(t -> new Example(t.label(), t.signals()))
            .toList();
    return LinearTrainer.train(classes, RAREST, COST, examples, manifest);
  }
}
