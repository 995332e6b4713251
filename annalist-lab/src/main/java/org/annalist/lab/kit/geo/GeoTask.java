package org.annalist.lab.kit.geo;

import java.util.List;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.kit.geo.Locating.Located;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/**
 * The task {@code geo}. {@code recognition} and {@code e2e} hold precision, recall and F1 of the
 * scorer's three figures each; its mean and median distances are left out. Thread-safe.
 */
public final class GeoTask implements Task {
  private static final List<Measure> MEASURES =
      List.of(
          Measure.f1("recognition"),
          Measure.share("resolved_share"),
          Measure.share("acc161"),
          Measure.share("AUC"),
          Measure.f1("e2e"));

  private final Locating locating;

  /** A task that predicts with this finder. */
  public GeoTask(Locating locating) {
    this.locating = locating;
  }

  @Override
  public String name() {
    return "geo";
  }

  @Override
  public List<Measure> measures() {
    return MEASURES;
  }

  @Override
  public List<String> headline() {
    return List.of("recognition", "acc161", "e2e");
  }

  /** Predicts on the field {@code text} alone, since the gold's offsets are offsets of it. */
  @Override
  public Outcome<Prediction> predict(Fields document) {
    String text = document.text("text");
    Document report = Document.builder(text).id(document.text("id")).build();
    CodePoints points = CodePoints.between(text, text);
    return locating.find(report).map(found -> prediction(report.id(), found, points));
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    return cases.stream().map(ToponymScorer::score).toList();
  }

  private static Prediction prediction(String id, List<Located> found, CodePoints points) {
    List<Fields> toponyms = found.stream().map(t -> toponym(t, points.of(t.span()))).toList();
    Fields line = new FieldsBuilder().put("id", id).objects("toponyms", toponyms).build();
    return new Prediction(line, toponyms.size());
  }

  private static Fields toponym(Located located, Span span) {
    return new FieldsBuilder()
        .put("start", span.start())
        .put("end", span.end())
        .put("lat", located.point().map(p -> p.latitude()))
        .put("lon", located.point().map(p -> p.longitude()))
        .build();
  }
}
