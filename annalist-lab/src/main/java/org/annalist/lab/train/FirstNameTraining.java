package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.english.SectionNames;
import org.annalist.language.name.NameAtoms;
import org.annalist.language.name.NameClasses;
import org.annalist.language.tag.Tagger;
import org.annalist.language.word.ClusterTable;

/**
 * Trains the first pass over names in folds. Each finder sees every other sentence with the marks
 * of known names and the rest without, so that their sum works with a gazetteer and without one.
 *
 * <p>Where documents are there that nobody marked, a teacher that weighs another finder's opinions
 * marks them, and the finders learn from these too (distillation: what the other knows of names
 * reaches us, its habits do not).
 */
final class FirstNameTraining {
  /** Marks of people count as often as this many marks by rule. */
  private static final int WEIGHT = 8;

  private static final String TEACHER = "teacher";

  private final TrainingSizes sizes;
  private final ClassNames classes;
  private final List<NameExample> others;
  private final TaggerTraining finders;
  private final TaggerTraining teachers;

  /** Training with sentences whose names come by rule, learned from in every fold. */
  FirstNameTraining(
      ClusterTable clusters, ClassNames classes, List<NameExample> others, TrainingSizes sizes) {
    this.sizes = sizes;
    this.classes = classes;
    this.others = List.copyOf(others);
    String own = TemplateText.of(SectionNames.NAMES);
    String advised = own + "\n" + TemplateText.of(TEACHER);
    NameClasses order = new NameClasses(classes.names());
    finders = training(new TaggerTemplates(new NameAtoms(clusters), own, order));
    teachers = training(new TaggerTemplates(new OpinionAtoms(clusters), advised, order));
  }

  private TaggerTraining training(TaggerTemplates templates) {
    return new TaggerTraining(SectionNames.NAMES, templates, classes.size(), Care.NAMES);
  }

  /**
   * The classes of sentences that nobody marked, by a teacher that has seen what a fold may see.
   */
  List<int[]> teach(int fold, List<NameDocument> seen, List<NameExample> unmarked) {
    if (unmarked.isEmpty()) {
      return List.of();
    }
    WeightSum sum = new WeightSum(classes.size());
    for (int run = 0; run < sizes.nameRuns(); run++) {
      List<TagExample> examples = new ArrayList<>();
      for (NameExample example : gold(seen)) {
        examples.add(example.advisedTurn(fold + run + examples.size()));
      }
      sum.add(teachers.train(examples, sizes.nameEpochs(), sizes.nameSeed(fold, run)));
    }
    Tagger teacher = teachers.tagger(sum);
    return unmarked.stream().map(e -> teacher.tag(e.marked(), e.advised())).toList();
  }

  /**
   * The finder of a fold: several that differ in the order of what they see.
   *
   * @param taught classes of all sentences that nobody marked
   */
  WeightSum train(int fold, List<NameDocument> seen, List<int[]> taught) {
    WeightSum out = new WeightSum(classes.size());
    for (int run = 0; run < sizes.nameRuns(); run++) {
      List<TagExample> examples = new ArrayList<>();
      for (NameExample example : gold(seen)) {
        examples.add(example.turn(fold + run + examples.size(), example.gold()));
      }
      for (NameDocument document : seen) {
        for (int i = 0; i < document.sentences().size() && !document.isMarked(); i++) {
          int[] mark = taught.get(document.offset() + i);
          examples.add(document.sentences().get(i).turn(fold + run + examples.size(), mark));
        }
      }
      out.add(finders.train(examples, sizes.nameEpochs(), sizes.nameSeed(fold, run)));
    }
    return out;
  }

  /** What is known for certain: names by rule, and as often as they weigh those of people. */
  private List<NameExample> gold(List<NameDocument> seen) {
    List<NameExample> out = new ArrayList<>(others);
    for (int time = 0; time < WEIGHT; time++) {
      seen.stream().filter(NameDocument::isMarked).forEach(d -> out.addAll(d.sentences()));
    }
    return out;
  }

  /** The finder of these weights. */
  Tagger tagger(WeightSum sum) {
    return finders.tagger(sum);
  }
}
