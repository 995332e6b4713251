package org.annalist.lab.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.annalist.lab.eval.Evaluation;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;

/** Hand-made documents, gold and predictions of a task. */
final class Fixture {
  private Fixture() {}

  static List<Fields> lines(String resource) {
    try (BufferedReader reader = new BufferedReader(open(resource))) {
      return JsonLines.read(reader, resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Fields object(String resource) {
    try (BufferedReader reader = new BufferedReader(open(resource))) {
      return JsonLines.parse(String.join("\n", reader.lines().toList()), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Evaluation scored(Task task, String folder) {
    return Evaluator.score(
        task,
        lines(folder + "docs.jsonl"),
        lines(folder + "gold.jsonl"),
        lines(folder + "predictions.jsonl"));
  }

  static double value(Evaluation evaluation, String measure) {
    return evaluation.value(measure).orElseThrow();
  }

  private static InputStreamReader open(String resource) {
    InputStream stream =
        Objects.requireNonNull(Fixture.class.getResourceAsStream(resource), resource);
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
