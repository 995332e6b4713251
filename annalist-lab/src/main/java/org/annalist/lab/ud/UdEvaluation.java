package org.annalist.lab.ud;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.language.english.AnalyzedWords;
import org.annalist.language.english.EnglishModel;
import org.annalist.language.english.SentencePipeline;

/** {@code annalist eval --task ud}: the shipped analyser on a CoNLL-U file. Stateless. */
public final class UdEvaluation {
  private UdEvaluation() {}

  /**
   * Predicts and scores a file.
   *
   * @param docs gold CoNLL-U, {@code .gz} allowed
   * @param predictions where to write the predicted CoNLL-U
   * @return the figures as text, one line each
   * @throws IOException if a file cannot be read or written
   */
  public static String run(Path docs, Optional<Path> predictions) throws IOException {
    return run(docs, predictions, EnglishModel.shipped());
  }

  /** The same with a given model. */
  public static String run(Path docs, Optional<Path> predictions, EnglishModel model)
      throws IOException {
    SentencePipeline pipeline = new SentencePipeline(model);
    List<TreeSentence> gold = ConlluReader.read(docs);
    List<TreeSentence> predicted = new ArrayList<>(gold.size());
    for (TreeSentence sentence : gold) {
      predicted.add(sentence(sentence.forms(), pipeline.analyze(sentence.forms())));
    }
    if (predictions.isPresent()) {
      Files.writeString(predictions.get(), conllu(predicted), StandardCharsets.UTF_8);
    }
    return UdScore.of(gold, predicted).text();
  }

  private static TreeSentence sentence(String[] forms, AnalyzedWords analysis) {
    List<TreeWord> words = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      words.add(
          new TreeWord(
              forms[i],
              analysis.lemmas().get(i),
              analysis.universal().get(i),
              analysis.penn().get(i),
              analysis.heads().get(i) + 1,
              analysis.relations().get(i),
              "_"));
    }
    return new TreeSentence(words);
  }

  private static String conllu(List<TreeSentence> sentences) {
    StringBuilder out = new StringBuilder();
    for (TreeSentence sentence : sentences) {
      int number = 0;
      for (TreeWord w : sentence.words()) {
        number++;
        String[] cells = {
          Integer.toString(number),
          w.form(),
          w.lemma(),
          w.upos(),
          w.xpos(),
          "_",
          Integer.toString(w.head()),
          w.relation(),
          "_",
          "_"
        };
        out.append(String.join("\t", cells)).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }
}
