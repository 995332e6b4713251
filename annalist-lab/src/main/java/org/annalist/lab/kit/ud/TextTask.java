package org.annalist.lab.kit.ud;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.ud.GoldText;
import org.annalist.lab.ud.TreebankDocuments;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Span;

/** The task {@code ud_text}: raw text, predicted words and sentences. Thread-safe. */
public final class TextTask implements Task {
  private static final String WORDS = "words";
  private static final String SENTENCES = "sentences";

  private final Function<String, List<List<Span>>> splitter;

  /** A task that predicts with this splitter: a text to the words of its sentences. */
  public TextTask(Function<String, List<List<Span>>> splitter) {
    this.splitter = splitter;
  }

  @Override
  public String name() {
    return "ud_text";
  }

  @Override
  public List<Measure> measures() {
    return List.of(Measure.f1(WORDS), Measure.f1(SENTENCES));
  }

  @Override
  public List<String> headline() {
    return List.of(WORDS, SENTENCES);
  }

  @Override
  public Outcome<Prediction> predict(Fields document) {
    String text = GoldText.of(document.text(TreebankDocuments.CONLLU)).text();
    List<List<Span>> found = splitter.apply(text);
    List<Span> words = found.stream().flatMap(List::stream).toList();
    List<Span> sentences = found.stream().map(s -> s.get(0).union(s.get(s.size() - 1))).toList();
    Fields line =
        new FieldsBuilder()
            .put("id", document.text("id"))
            .put(WORDS, numbers(words))
            .put(SENTENCES, numbers(sentences))
            .build();
    return Outcome.of(new Prediction(line, words.size()));
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    return cases.stream().map(TextTask::score).toList();
  }

  private static DocumentScore score(Case one) {
    GoldText gold = GoldText.of(one.gold().text(TreebankDocuments.CONLLU));
    Fields found = one.prediction();
    return new DocumentScore(
        one.id(),
        Map.of(
            WORDS, tally(gold.words(), found.strings(WORDS)),
            SENTENCES, tally(gold.sentences(), found.strings(SENTENCES))),
        List.of());
  }

  private static Tally tally(List<Span> gold, List<String> found) {
    Set<String> right = new HashSet<>(numbers(gold));
    right.retainAll(new HashSet<>(found));
    return Tally.of(right.size(), found.size(), gold.size());
  }

  private static List<String> numbers(List<Span> spans) {
    return spans.stream().map(s -> s.start() + "-" + s.end()).toList();
  }
}
