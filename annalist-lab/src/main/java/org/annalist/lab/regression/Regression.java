package org.annalist.lab.regression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.lab.eval.Evaluation;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.eval.PredictionSet;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.lab.ud.TreebankDocuments;
import org.annalist.model.Ids;

/** Runs pinned regressions. Stateless and thread-safe. */
public final class Regression {
  private Regression() {}

  /**
   * Runs one regression: data, counts, figures. With {@code anyData}, data other than the pinned
   * are run too (to accept them).
   *
   * @throws IOException if the data cannot be read
   */
  public static RegressionResult run(Pin pin, Task task, DataSource source, boolean anyData)
      throws IOException {
    Optional<byte[]> documents = source.read(pin.data().documents());
    Optional<byte[]> gold = source.read(pin.data().gold());
    if (documents.isEmpty() || gold.isEmpty()) {
      return RegressionResult.notRun(pin, Standing.SKIPPED, pin.data());
    }
    Pin.Data data =
        new Pin.Data(
            pin.data().documents(),
            pin.data().gold(),
            Ids.sha256(documents.get()),
            Ids.sha256(gold.get()),
            pin.data().licence());
    if (!anyData && !data.equals(pin.data()) && pin.counts().isPresent()) {
      return RegressionResult.notRun(pin, Standing.OTHER_DATA, data);
    }
    List<Fields> texts =
        lines(documents.get(), data.documents()).stream().filter(task::isMeasured).toList();
    Set<String> ids = texts.stream().map(d -> d.text("id")).collect(Collectors.toSet());
    List<Fields> wanted =
        lines(gold.get(), data.gold()).stream().filter(g -> ids.contains(g.text("id"))).toList();
    PredictionSet run = Evaluator.predict(task, task.inputs(texts, wanted));
    Evaluation scored = Evaluator.score(task, texts, wanted, run.lines());
    List<FigureChange> changes = task.headline().stream().map(m -> change(pin, scored, m)).toList();
    return new RegressionResult(
        pin,
        overall(pin, run, changes),
        data,
        Optional.of(run.counts()),
        changes,
        scored.decisions());
  }

  private static FigureChange change(Pin pin, Evaluation scored, String measure) {
    return FigureChange.of(
        measure,
        Optional.ofNullable(pin.figures().get(measure)),
        scored.value(measure).orElse(0.0),
        scored.interval(measure),
        pin.tolerance());
  }

  private static Standing overall(Pin pin, PredictionSet run, List<FigureChange> changes) {
    boolean lost =
        pin.counts()
            .map(
                c ->
                    c.read() != run.counts().read()
                        || c.quarantined() != run.counts().quarantined())
            .orElse(true);
    for (Standing standing : List.of(Standing.WORSE, Standing.BETTER, Standing.CHANGED)) {
      if (changes.stream().anyMatch(c -> c.standing() == standing)) {
        return standing;
      }
    }
    return lost ? Standing.CHANGED : Standing.SAME;
  }

  private static List<Fields> lines(byte[] bytes, String name) throws IOException {
    if (name.endsWith(TreebankDocuments.SUFFIX)) {
      return TreebankDocuments.read(bytes);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return JsonLines.read(new BufferedReader(new StringReader(text)), name);
  }
}
