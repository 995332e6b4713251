package org.annalist.lab.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;

/** Runs a task: predicts every document and scores against gold. Stateless and thread-safe. */
public final class Evaluator {
  private Evaluator() {}

  /** Predicts every document, in parallel; the result is in document order. */
  public static PredictionSet predict(Task task, List<Fields> documents) {
    List<Outcome<Prediction>> outcomes = documents.parallelStream().map(task::predict).toList();
    List<Prediction> predictions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int coded = 0;
    int empty = 0;
    int items = 0;
    for (Outcome<Prediction> outcome : outcomes) {
      problems.addAll(outcome.problems());
      if (outcome.value().isPresent()) {
        Prediction prediction = outcome.value().get();
        predictions.add(prediction);
        items += prediction.items();
        coded += prediction.items() > 0 ? 1 : 0;
        empty += prediction.items() > 0 ? 0 : 1;
      }
    }
    int read = documents.size();
    List<Fields> lines = task.link(predictions);
    RunCounts counts = new RunCounts(read, coded, empty, read - lines.size(), items);
    return new PredictionSet(lines, counts, problems);
  }

  /**
   * Scores predictions against gold. Every document of the gold counts; one without a prediction
   * counts as predicted without items.
   */
  public static Evaluation score(
      Task task, List<Fields> documents, List<Fields> gold, List<Fields> predictions) {
    Map<String, Fields> texts = JsonLines.byId(documents);
    Map<String, Fields> given = JsonLines.byId(predictions);
    List<Case> cases =
        JsonLines.byId(gold).entrySet().stream()
            .map(
                g ->
                    new Case(
                        g.getKey(),
                        texts.getOrDefault(g.getKey(), Fields.none()),
                        g.getValue(),
                        given.getOrDefault(g.getKey(), Fields.none())))
            .toList();
    return new Evaluation(task.name(), task.measures(), task.score(cases));
  }
}
