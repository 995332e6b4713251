package org.annalist.lab.kit.plover;

import java.util.List;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.eval.Coding;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Span;

/** The task {@code plover_sentences}. Thread-safe. */
public final class PloverTask implements Task {
  private static final List<Measure> MEASURES =
      List.of(
          Measure.share("type_any"),
          Measure.share("pair_recall"),
          Measure.share("pair_type_accuracy"),
          Measure.share("direction_accuracy"),
          Measure.share("full_recall"),
          Measure.share("silent"));

  private final Coding coding;

  /** A task that predicts with this engine. */
  public PloverTask(Coding coding) {
    this.coding = coding;
  }

  @Override
  public String name() {
    return "plover_sentences";
  }

  @Override
  public List<Measure> measures() {
    return MEASURES;
  }

  @Override
  public List<String> headline() {
    return MEASURES.stream().map(Measure::name).filter(m -> !m.equals("silent")).toList();
  }

  @Override
  public Outcome<Prediction> predict(Fields document) {
    return coding.code(document).map(linked -> prediction(document, linked));
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    return cases.stream().map(PairScorer::score).toList();
  }

  private static Prediction prediction(Fields document, LinkedDocument linked) {
    CodePoints points = CodePoints.between(linked.document().text(), document.text("text"));
    List<Fields> events = linked.events().stream().map(e -> event(e, points)).toList();
    return new Prediction(
        new FieldsBuilder().put("id", document.text("id")).objects("events", events).build(),
        events.size());
  }

  private static Fields event(Event event, CodePoints points) {
    return new FieldsBuilder()
        .put("type", event.type().code())
        .objects("actors", spans(event.actors(), points))
        .objects("recipients", spans(event.recipients(), points))
        .put("rule", event.evidence().rule())
        .build();
  }

  private static List<Fields> spans(List<Actor> actors, CodePoints points) {
    return actors.stream().map(a -> span(points.of(a.span()))).toList();
  }

  private static Fields span(Span span) {
    return new FieldsBuilder().put("start", span.start()).put("end", span.end()).build();
  }
}
