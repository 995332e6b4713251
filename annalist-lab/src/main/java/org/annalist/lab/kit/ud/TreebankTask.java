package org.annalist.lab.kit.ud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.ud.ConlluReader;
import org.annalist.lab.ud.ConlluWriter;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.lab.ud.TreebankDocuments;
import org.annalist.lab.ud.UdScore;
import org.annalist.language.english.AnalyzedWords;
import org.annalist.model.problem.Outcome;

/** The task {@code ud}: given words, predicted tags and trees. Thread-safe. */
public final class TreebankTask implements Task {
  private static final List<String> SHARES = List.of("XPOS", "UAS", "LAS", "lemma");
  private static final String TRIPLES = "triples";

  private final Function<String[], AnalyzedWords> analyzer;

  /** A task that predicts with this analyser of one sentence. */
  public TreebankTask(Function<String[], AnalyzedWords> analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public String name() {
    return "ud";
  }

  @Override
  public List<Measure> measures() {
    List<Measure> out = new ArrayList<>(SHARES.stream().map(Measure::share).toList());
    out.add(Measure.f1(TRIPLES));
    return out;
  }

  @Override
  public List<String> headline() {
    return measures().stream().map(Measure::name).toList();
  }

  @Override
  public Outcome<Prediction> predict(Fields document) {
    List<TreeSentence> predicted = new ArrayList<>();
    int words = 0;
    for (TreeSentence gold : sentences(document)) {
      predicted.add(ConlluWriter.predicted(gold, analyzer.apply(gold.forms())));
      words += gold.words().size();
    }
    Fields line =
        new FieldsBuilder()
            .put("id", document.text("id"))
            .put(TreebankDocuments.CONLLU, ConlluWriter.text(predicted))
            .build();
    return Outcome.of(new Prediction(line, words));
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    return cases.stream().map(TreebankTask::score).toList();
  }

  private static DocumentScore score(Case one) {
    UdScore s = UdScore.of(sentences(one.gold()), sentences(one.prediction()));
    return new DocumentScore(
        one.id(),
        Map.of(
            "XPOS",
            Tally.share(s.penn(), s.words()),
            "UAS",
            Tally.share(s.heads(), s.scored()),
            "LAS",
            Tally.share(s.labels(), s.scored()),
            "lemma",
            Tally.share(s.lemmas(), s.words()),
            TRIPLES,
            Tally.of(s.triplesRight(), s.triplesGiven(), s.triplesGold())),
        List.of());
  }

  private static List<TreeSentence> sentences(Fields document) {
    try {
      return ConlluReader.parse(document.text(TreebankDocuments.CONLLU), document.text("id"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
