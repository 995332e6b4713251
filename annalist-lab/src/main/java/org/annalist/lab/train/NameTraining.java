package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 */
final class NameTraining {
  /** Marks of people count as often as this many marks by rule. */
  private static final int WEIGHT = 8;

  private final ClusterTable clusters;
  private final Tagger tagger;
  private final NameKnowledge known;
  private final TrainingSizes sizes;
  private final ClassNames classes;
  private final List<Example> others;
  private final List<List<Example>> documents;
  private final TaggerTraining training;
  private final Map<String, String> figures = new TreeMap<>();

  /** A sentence twice: with the marks of known names and without. */
  private record Example(TagExample marked, TagExample plain) {}

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
    training = new TaggerTraining(SectionNames.NAMES, new NameAtoms(clusters), classes.size());
  }

  private Example example(NamedSentence sentence) {
    Words words = Words.of(sentence.forms().toArray(String[]::new), clusters);
    int[] tags = tagger.tag(words);
    int[] gold = sentence.classes().stream().mapToInt(classes::number).toArray();
    int[] marks = KnownMarks.of(words.size(), known.find(sentence.forms()));
    return new Example(
        new TagExample(words.withKnown(marks), tags, gold), new TagExample(words, tags, gold));
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
              TrainableScorer scorer =
                  training.train(examples(fold, seen), sizes.nameEpochs(), sizes.seed() + fold);
              sum.add(scorer);
              Tagger finder = training.tagger(scorer);
              return asked.stream().map(d -> answers(d, finder)).toList();
            });
    List<Answer> all = answers.stream().flatMap(List::stream).toList();
    figures.put("unseen.names", f1(all, false));
    figures.put("unseen.names.known", f1(all, true));
    return sum;
  }

  private List<TagExample> examples(int fold, List<List<Example>> seen) {
    List<TagExample> out = new ArrayList<>();
    others.forEach(e -> out.add(turn(e, fold + out.size())));
    for (int time = 0; time < WEIGHT; time++) {
      seen.forEach(d -> d.forEach(e -> out.add(turn(e, fold + out.size()))));
    }
    return out;
  }

  private static TagExample turn(Example example, int number) {
    return number % 2 == 0 ? example.marked() : example.plain();
  }

  private static List<Answer> answers(List<Example> document, Tagger finder) {
    return document.stream()
        .map(
            e ->
                new Answer(
                    e.plain().gold(),
                    finder.tag(e.marked().words(), e.marked().given()),
                    finder.tag(e.plain().words(), e.plain().given())))
        .toList();
  }

  private String f1(List<Answer> answers, boolean marked) {
    int right = 0;
    int both = 0;
    for (Answer answer : answers) {
      List<String> gold = spans(answer.gold());
      List<String> found = spans(marked ? answer.marked() : answer.plain());
      both += gold.size() + found.size();
      gold.retainAll(found);
      right += gold.size();
    }
    return String.format(Locale.ROOT, "%.1f", 200.0 * right / Math.max(1, both));
  }

  /** The names in a row of classes as text of kind, start and end. */
  private List<String> spans(int[] row) {
    List<String> out = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= row.length; i++) {
      String here = i < row.length ? classes.names().get(row[i]) : "O";
      String open = start < 0 ? "" : classes.names().get(row[start]).substring(2);
      boolean goesOn = start >= 0 && here.equals("I-" + open);
      if (start >= 0 && !goesOn) {
        out.add(open + " " + start + " " + i);
        start = -1;
      }
      if (start < 0 && !here.equals("O")) {
        start = i;
      }
    }
    return out;
  }
}
