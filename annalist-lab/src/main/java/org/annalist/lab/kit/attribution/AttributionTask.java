package org.annalist.lab.kit.attribution;

import java.util.List;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.kit.attribution.Attributing.Attributed;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** The task {@code attribution}. Thread-safe. */
public final class AttributionTask implements Task {
  private final Attributing attributing;

  /** A task that predicts with this finder. */
  public AttributionTask(Attributing attributing) {
    this.attributing = attributing;
  }

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public List<Measure> measures() {
    return RelationScorer.MEASURES;
  }

  @Override
  public List<String> headline() {
    return List.of("token source", "token cue", "token content", "relation", "who-said");
  }

  /** Predicts on the field {@code text} alone, since the gold's offsets are offsets of it. */
  @Override
  public Outcome<Prediction> predict(Fields document) {
    String text = document.text("text");
    Document report = Document.builder(text).id(document.text("id")).build();
    CodePoints points = CodePoints.between(report.text(), text);
    return attributing.find(report).map(found -> prediction(report.id(), found, points));
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    return cases.parallelStream().map(RelationScorer::score).toList();
  }

  private static Prediction prediction(String id, List<Attributed> found, CodePoints points) {
    List<Fields> attributions =
        found.stream()
            .map(
                a ->
                    new FieldsBuilder()
                        .spans("source", of(points, a.source()))
                        .spans("cue", of(points, a.cue()))
                        .spans("content", of(points, a.content()))
                        .build())
            .toList();
    Fields line = new FieldsBuilder().put("id", id).objects("attributions", attributions).build();
    return new Prediction(line, attributions.size());
  }

  private static List<Span> of(CodePoints points, List<Span> spans) {
    return spans.stream().map(points::of).toList();
  }
}
