package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annalist.language.name.KnownMarks;
import org.annalist.language.name.NameClasses;
import org.annalist.language.name.NameKnowledge;
import org.annalist.language.tag.Tagger;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/**
 * Trains the name finder in folds over the documents: each first pass answers the documents of its
 * fold, which it has not seen, and from these answers the second passes learn. What ships is the
 * sum of the folds of each. Use once.
 */
final class NameTraining {
  private final ClusterTable clusters;
  private final Tagger tagger;
  private final NameKnowledge known;
  private final TrainingSizes sizes;
  private final ClassNames classes;
  private final List<NameDocument> documents;
  private final NameClasses order;
  private final FirstNameTraining firsts;
  private final SecondNameTraining seconds;
  private final WeightSum first;
  private final WeightSum second;
  private final List<List<int[]>> taught = new ArrayList<>();
  private final Map<String, String> figures = new TreeMap<>();

  NameTraining(ClusterTable clusters, Tagger tagger, NameData data, TrainingSizes sizes) {
    this.clusters = clusters;
    this.tagger = tagger;
    this.sizes = sizes;
    known = data.known();
    Stream<NamedSentence> all =
        Stream.concat(data.others().stream(), data.documents().stream().flatMap(List::stream));
    classes = ClassNames.of(all.flatMap(s -> s.classes().stream()));
    List<NameExample> others = data.others().stream().map(this::example).toList();
    documents = NameDocument.of(examples(data.documents()), examples(data.unmarked()));
    order = new NameClasses(classes.names());
    firsts = new FirstNameTraining(clusters, classes, others, sizes);
    seconds = new SecondNameTraining(clusters, classes, sizes);
    first = new WeightSum(classes.size());
    second = seconds.sum();
  }

  private List<List<NameExample>> examples(List<List<NamedSentence>> all) {
    return all.stream().map(d -> d.stream().map(this::example).toList()).toList();
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

  /** The weights of the first pass, after a run. */
  WeightSum first() {
    return first;
  }

  /** The weights of the second pass, after a run. */
  WeightSum second() {
    return second;
  }

  /** Trains both passes. */
  void run() {
    List<NameExample> unmarked =
        documents.stream().filter(d -> !d.isMarked()).flatMap(d -> d.sentences().stream()).toList();
    List<List<NameAnswer>> answers =
        JackKnife.answers(
            documents,
            sizes.nameFolds(),
            (fold, seen, asked) -> {
              List<int[]> marks = firsts.teach(fold, seen, unmarked);
              taught.add(marks);
              WeightSum finder = firsts.train(fold, seen, marks);
              first.add(finder);
              Tagger unseeing = firsts.tagger(finder);
              return asked.stream().map(d -> answers(d, unseeing)).toList();
            });
    NameFigures found = new NameFigures(classes);
    List<SecondDocument> read = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      NameDocument document = documents.get(d);
      read.add(SecondDocument.of(document.sentences(), answers.get(d), order));
      if (document.isMarked()) {
        found.add(document, answers.get(d));
      }
    }
    found.put("unseen.names.first", figures);
    readAgain(read);
  }

  /** Trains the second passes on what the first passes made of the documents. */
  private void readAgain(List<SecondDocument> read) {
    int folds = sizes.nameFolds();
    NameFigures found = new NameFigures(classes);
    for (int fold = 0; fold < folds; fold++) {
      List<SecondDocument> marked = new ArrayList<>();
      List<SecondDocument> others = new ArrayList<>();
      for (int d = 0; d < documents.size(); d++) {
        if (!documents.get(d).isMarked()) {
          others.add(read.get(d));
        } else if (d % folds != fold) {
          marked.add(read.get(d));
        }
      }
      WeightSum sum = seconds.train(fold, marked, others, taught.get(fold));
      second.add(sum);
      Tagger unseeing = seconds.tagger(sum);
      for (int d = fold; d < documents.size(); d += folds) {
        if (documents.get(d).isMarked()) {
          found.add(documents.get(d), read.get(d).answers(unseeing));
        }
      }
    }
    found.put("unseen.names", figures);
  }

  private static List<NameAnswer> answers(NameDocument document, Tagger finder) {
    return document.sentences().stream()
        .map(e -> new NameAnswer(finder.tag(e.marked(), e.tags()), finder.tag(e.plain(), e.tags())))
        .toList();
  }
}
