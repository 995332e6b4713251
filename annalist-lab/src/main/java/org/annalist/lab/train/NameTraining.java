package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annalist.language.english.SectionNames;
import org.annalist.language.name.KnownMarks;
import org.annalist.language.name.NameAtoms;
import org.annalist.language.name.NameKnowledge;
import org.annalist.language.tag.Tagger;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/**
 * Trains the name finder in folds over the documents that people marked; sentences whose names come
 * by rule are learned from in every fold. Each finder sees every other sentence with the marks of
 * known names and the rest without, so that their sum works with a gazetteer and without one.
 *
 * <p>Where another finder's opinions are given, each fold first trains a teacher that weighs them;
 * the teacher marks the sentences that nobody marked, and the finders learn from these too
 * (distillation: what the other knows of names reaches us, its habits do not).
 */
final class NameTraining {
  /** Marks of people count as often as this many marks by rule. */
  private static final int WEIGHT = 8;

  private static final String TEACHER = "teacher";

  private final ClusterTable clusters;
  private final Tagger tagger;
  private final NameKnowledge known;
  private final TrainingSizes sizes;
  private final ClassNames classes;
  private final List<NameExample> others;
  private final List<List<NameExample>> documents;
  private final List<NameExample> unmarked;
  private final TaggerTraining finders;
  private final TaggerTraining teachers;
  private final Map<String, String> figures = new TreeMap<>();

  /** What a finder that has not seen a sentence makes of it. */
  private record Answer(int[] gold, int[] marked, int[] plain) {}

  NameTraining(ClusterTable clusters, Tagger tagger, NameData data, TrainingSizes sizes) {
    this.clusters = clusters;
    this.tagger = tagger;
    this.sizes = sizes;
    known = data.known();
    Stream<NamedSentence> all =
        Stream.concat(data.others().stream(), data.documents().stream().flatMap(List::stream));
    classes = ClassNames.of(all.flatMap(s -> s.classes().stream()));
    others = data.others().stream().map(this::example).toList();
    documents = data.documents().stream().map(d -> d.stream().map(this::example).toList()).toList();
    unmarked = data.unmarked().stream().map(this::example).toList();
    String own = TemplateText.of(SectionNames.NAMES);
    finders = training(new TaggerTemplates(new NameAtoms(clusters), own));
    teachers =
        training(
            new TaggerTemplates(new OpinionAtoms(clusters), own + "\n" + TemplateText.of(TEACHER)));
  }

  private TaggerTraining training(TaggerTemplates templates) {
    return new TaggerTraining(SectionNames.NAMES, templates, classes.size(), Care.NAMES);
  }

  private NameExample example(NamedSentence sentence) {
    Words words = Words.of(sentence.forms().toArray(String[]::new), clusters);
    int[] tags = tagger.tag(words);
    int[] advised = Arrays.copyOf(tags, 2 * tags.length);
    for (int i = 0; i < tags.length; i++) {
      advised[tags.length + i] = sentence.opinions().get(i);
    }
    int[] gold = sentence.classes().stream().mapToInt(classes::number).toArray();
    int[] marks = KnownMarks.of(words.size(), known.find(sentence.forms()));
    return new NameExample(words.withKnown(marks), words, tags, advised, gold);
  }

  /** Names of the classes. */
  ClassNames classes() {
    return classes;
  }

  /** F1 on documents that the finders had not seen, after a run. */
  Map<String, String> figures() {
    return Map.copyOf(figures);
  }

  /** Trains. */
  WeightSum run() {
    WeightSum sum = new WeightSum(classes.size());
    List<List<Answer>> answers =
        JackKnife.answers(
            documents,
            sizes.nameFolds(),
            (fold, seen, asked) -> {
              WeightSum finder = finder(fold, seen);
              sum.add(finder);
              Tagger unseeing = finders.tagger(finder);
              return asked.stream().map(d -> answers(d, unseeing)).toList();
            });
    NameScore plain = new NameScore(classes);
    NameScore marked = new NameScore(classes);
    for (Answer answer : answers.stream().flatMap(List::stream).toList()) {
      plain.add(answer.gold(), answer.plain());
      marked.add(answer.gold(), answer.marked());
    }
    figures.put("unseen.names", plain.f1());
    figures.put("unseen.names.known", marked.f1());
    return sum;
  }

  /** The finder of a fold: several that differ in the order of what they see. */
  private WeightSum finder(int fold, List<List<NameExample>> seen) {
    List<int[]> taught = unmarked.isEmpty() ? List.of() : teach(fold, seen);
    WeightSum out = new WeightSum(classes.size());
    for (int run = 0; run < sizes.nameRuns(); run++) {
      List<TagExample> examples = new ArrayList<>();
      for (NameExample example : repeated(seen)) {
        examples.add(example.turn(fold + run + examples.size(), example.gold()));
      }
      for (int i = 0; i < unmarked.size(); i++) {
        examples.add(unmarked.get(i).turn(fold + run + examples.size(), taught.get(i)));
      }
      out.add(finders.train(examples, sizes.nameEpochs(), seed(fold, run)));
    }
    return out;
  }

  /**
   * The classes of the unmarked sentences by a teacher that has seen what the fold's finder may.
   */
  private List<int[]> teach(int fold, List<List<NameExample>> seen) {
    WeightSum sum = new WeightSum(classes.size());
    for (int run = 0; run < sizes.nameRuns(); run++) {
      List<TagExample> examples = new ArrayList<>();
      for (NameExample example : repeated(seen)) {
        examples.add(example.advisedTurn(fold + run + examples.size()));
      }
      sum.add(teachers.train(examples, sizes.nameEpochs(), seed(fold, run)));
    }
    Tagger teacher = teachers.tagger(sum);
    return unmarked.stream().map(e -> teacher.tag(e.marked(), e.advised())).toList();
  }

  private long seed(int fold, int run) {
    return sizes.seed() + fold + (long) run * sizes.nameFolds();
  }

  private List<NameExample> repeated(List<List<NameExample>> seen) {
    List<NameExample> out = new ArrayList<>(others);
    for (int time = 0; time < WEIGHT; time++) {
      seen.forEach(out::addAll);
    }
    return out;
  }

  private static List<Answer> answers(List<NameExample> document, Tagger finder) {
    return document.stream()
        .map(
            e ->
                new Answer(
                    e.gold(), finder.tag(e.marked(), e.tags()), finder.tag(e.plain(), e.tags())))
        .toList();
  }
}
