package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.english.SectionNames;
import org.annalist.language.name.NameClasses;
import org.annalist.language.name.SecondNameAtoms;
import org.annalist.language.tag.Tagger;
import org.annalist.language.word.ClusterTable;

/**
 * Trains the second pass over names in the folds of the first: each learns from documents that the
 * first pass had not seen when it answered them, so the second learns how far to trust the first.
 */
final class SecondNameTraining {
  /** Marks of people count as often as this many marks of a teacher. */
  private static final int WEIGHT = 8;

  private final TrainingSizes sizes;
  private final ClassNames classes;
  private final TaggerTraining training;

  SecondNameTraining(ClusterTable clusters, ClassNames classes, TrainingSizes sizes) {
    this.sizes = sizes;
    this.classes = classes;
    TaggerTemplates sight =
        new TaggerTemplates(
            new SecondNameAtoms(clusters),
            TemplateText.of(SectionNames.SECOND_NAMES),
            new NameClasses(classes.names()));
    training =
        new TaggerTraining(SectionNames.SECOND_NAMES, sight, classes.size(), Care.SECOND_NAMES);
  }

  /** An empty sum of second passes. */
  WeightSum sum() {
    return new WeightSum(classes.size());
  }

  /**
   * The second pass of a fold: several that differ in the order of what they see.
   *
   * @param marked documents that people marked, but for those of the fold
   * @param taught documents that nobody marked
   * @param classes of the words of each sentence of these, by the teacher of the fold
   */
  WeightSum train(
      int fold, List<SecondDocument> marked, List<SecondDocument> taught, List<int[]> classes) {
    WeightSum out = sum();
    for (int run = 0; run < sizes.nameRuns(); run++) {
      List<TagExample> examples = new ArrayList<>();
      for (int time = 0; time < WEIGHT; time++) {
        for (SecondDocument document : marked) {
          for (int i = 0; i < document.size(); i++) {
            examples.add(document.turn(i, fold + run + time + examples.size()));
          }
        }
      }
      int number = 0;
      for (SecondDocument document : taught) {
        for (int i = 0; i < document.size(); i++) {
          TagExample example = document.turn(i, fold + run + number);
          examples.add(new TagExample(example.words(), example.given(), classes.get(number++)));
        }
      }
      out.add(training.train(examples, sizes.nameEpochs(), sizes.nameSeed(fold, run)));
    }
    return out;
  }

  /** The second pass of these weights. */
  Tagger tagger(WeightSum sum) {
    return training.tagger(sum);
  }
}
