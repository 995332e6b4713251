package org.annalist.lab.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.language.english.AnalyzedWords;
import org.annalist.language.english.EnglishModel;
import org.annalist.language.english.SentencePipeline;
import org.annalist.language.name.NameKnowledge;

/** {@code annalist eval --task names}: the shipped name finder on a file of IOB2. Stateless. */
public final class NameEvaluation {
  private static final String OUTSIDE = "O";

  /** A nationality word is a name of a kind of its own, which Universal NER does not mark. */
  private static final String NATIONALITY = "B-MISC";

  private NameEvaluation() {}

  /**
   * Predicts and scores a file: persons, organisations and places, kind and both ends right.
   *
   * @param docs gold words and classes in the format of Universal NER, packed with gzip
   * @param predictions where to write the classes predicted with the knowledge
   * @param known knowledge of names
   * @return F1 in points without and with the knowledge, one line each
   * @throws IOException if a file cannot be read or written
   */
  public static String run(Path docs, Optional<Path> predictions, NameKnowledge known)
      throws IOException {
    List<List<NamedSentence>> documents = NameReader.documents(docs);
    List<NamedSentence> gold = documents.stream().flatMap(List::stream).toList();
    EnglishModel model = EnglishModel.shipped();
    List<NamedSentence> plain = predicted(documents, new SentencePipeline(model));
    List<NamedSentence> helped = predicted(documents, new SentencePipeline(model, known));
    if (predictions.isPresent()) {
      Files.write(
          predictions.get(),
          helped.stream().flatMap(NameEvaluation::lines).toList(),
          StandardCharsets.UTF_8);
    }
    return "names\t" + f1(gold, plain) + "\nnames.known\t" + f1(gold, helped) + "\n";
  }

  private static List<NamedSentence> predicted(
      List<List<NamedSentence>> documents, SentencePipeline pipeline) {
    List<NamedSentence> out = new ArrayList<>();
    for (List<NamedSentence> document : documents) {
      List<AnalyzedWords> found =
          pipeline.analyze(document.stream().map(s -> s.forms().toArray(String[]::new)).toList());
      for (int i = 0; i < found.size(); i++) {
        List<String> classes =
            found.get(i).names().stream().map(c -> c.equals(NATIONALITY) ? OUTSIDE : c).toList();
        out.add(new NamedSentence(document.get(i).forms(), classes));
      }
    }
    return out;
  }

  private static String f1(List<NamedSentence> gold, List<NamedSentence> found) {
    ClassNames classes =
        ClassNames.of(
            Stream.concat(gold.stream(), found.stream()).flatMap(s -> s.classes().stream()));
    NameScore score = new NameScore(classes);
    for (int i = 0; i < gold.size(); i++) {
      score.add(numbers(gold.get(i), classes), numbers(found.get(i), classes));
    }
    return score.f1();
  }

  private static int[] numbers(NamedSentence sentence, ClassNames classes) {
    return sentence.classes().stream().mapToInt(classes::number).toArray();
  }

  private static Stream<String> lines(NamedSentence sentence) {
    Stream.Builder<String> out = Stream.builder();
    for (int i = 0; i < sentence.forms().size(); i++) {
      out.add((i + 1) + "\t" + sentence.forms().get(i) + "\t" + sentence.classes().get(i));
    }
    return out.add("").build();
  }
}
