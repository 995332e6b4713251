package org.annalist.lab.kit.muc4;

import java.util.List;
import java.util.Optional;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.model.problem.Outcome;

/** The task {@code muc4}: incident templates of reports of terrorism, in capitals. Thread-safe. */
public final class Muc4Task implements Task {
  private final Reading reading;
  private final TemplateModels models;
  private final Tables tables = Tables.builtIn();

  /** A task that predicts with this reader and these models. */
  public Muc4Task(Reading reading, TemplateModels models) {
    this.reading = reading;
    this.models = models;
  }

  @Override
  public String name() {
    return "muc4";
  }

  @Override
  public List<Measure> measures() {
    return Muc4Scorer.MEASURES;
  }

  @Override
  public List<String> headline() {
    return List.of(
        Muc4Scorer.ALL,
        Muc4Scorer.ROLES,
        Muc4Scorer.ALIGNED,
        Muc4Scorer.RELEVANCE,
        Muc4Scorer.TYPES,
        Muc4Scorer.CONFIDENCE);
  }

  /** The two test parts; the rest is there to learn from. */
  @Override
  public boolean isMeasured(Fields document) {
    return document.text("part").startsWith("tst");
  }

  @Override
  public Outcome<Prediction> predict(Fields document) {
    return reading.read(KitReport.of(document)).map(told -> prediction(document, told));
  }

  /** The templates and roles of a report that was read. */
  Prediction prediction(Fields document, Told told) {
    Optional<String> dateline =
        document.object("dateline").flatMap(d -> tables.datelines().of(d.text("place")));
    TemplateMaker maker = new TemplateMaker(told, dateline, tables);
    DeedFinder finder = new DeedFinder(tables, models);
    List<Fields> templates = templates(maker, finder.find(told));
    Fields line =
        new FieldsBuilder()
            .put("id", document.text("id"))
            .put("roles", Optional.of(Roles.of(templates(maker, finder.ofRoles(told)))))
            .objects("templates", templates)
            .build();
    return new Prediction(line, templates.size());
  }

  private List<Fields> templates(TemplateMaker maker, List<Found> found) {
    return found.stream().map(f -> maker.template(f, models.category())).toList();
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    return cases.stream().map(Muc4Scorer::score).toList();
  }
}
