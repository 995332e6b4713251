package org.annalist.lab.ud;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      predicted.add(ConlluWriter.predicted(sentence, pipeline.analyze(sentence.forms())));
    }
    if (predictions.isPresent()) {
      Files.writeString(predictions.get(), ConlluWriter.text(predicted), StandardCharsets.UTF_8);
    }
    return UdScore.of(gold, predicted).text();
  }
}
