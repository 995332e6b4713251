package org.annalist.lab.kit.time;

import java.time.LocalDate;
import java.util.List;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.kit.time.Timing.Timed;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.DocumentBuilder;
import org.annalist.model.text.Span;

/** The task {@code time}. Thread-safe. */
public final class TimeTask implements Task {
  private static final List<Measure> MEASURES =
      List.of(
          Measure.f1("strict"),
          Measure.f1("relaxed"),
          Measure.f1("type_F1"),
          Measure.f1("value_F1"),
          Measure.share("value_accuracy"),
          Measure.share("calendar_date_recall"));

  private final Timing timing;

  /** A task that predicts with this finder. */
  public TimeTask(Timing timing) {
    this.timing = timing;
  }

  @Override
  public String name() {
    return "time";
  }

  @Override
  public List<Measure> measures() {
    return MEASURES;
  }

  @Override
  public List<String> headline() {
    return List.of("strict", "relaxed", "value_F1", "calendar_date_recall");
  }

  /** Predicts on the field {@code text} alone, since the gold's offsets are offsets of it. */
  @Override
  public Outcome<Prediction> predict(Fields document) {
    String text = document.text("text");
    DocumentBuilder builder = Document.builder(text).id(document.text("id"));
    document.maybe("dct").map(LocalDate::parse).ifPresent(builder::published);
    CodePoints points = CodePoints.between(text, text);
    return timing.find(builder.build()).map(found -> prediction(document, found, points));
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    return cases.stream().map(TimeScorer::score).toList();
  }

  private static Prediction prediction(Fields document, List<Timed> found, CodePoints points) {
    List<Fields> timexes = found.stream().map(t -> timex(t, points.of(t.span()))).toList();
    Fields line =
        new FieldsBuilder().put("id", document.text("id")).objects("timexes", timexes).build();
    return new Prediction(line, timexes.size());
  }

  private static Fields timex(Timed timed, Span span) {
    return new FieldsBuilder()
        .put("start", span.start())
        .put("end", span.end())
        .put("type", timed.type())
        .put("value", timed.value())
        .build();
  }
}
