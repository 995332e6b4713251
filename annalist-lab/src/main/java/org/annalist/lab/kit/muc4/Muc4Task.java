package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Tables tables = Tables.builtIn();

  /** A task that predicts with this reader. */
  public Muc4Task(Reading reading) {
    this.reading = reading;
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
    List<Fields> templates = templates(told, dateline);
    Fields line =
        new FieldsBuilder()
            .put("id", document.text("id"))
            .put("roles", Optional.of(Roles.of(templates)))
            .objects("templates", templates)
            .build();
    return new Prediction(line, templates.size());
  }

  private List<Fields> templates(Told told, Optional<String> dateline) {
    PartFinder finder = new PartFinder(tables);
    Map<Deed, List<Part>> found = new LinkedHashMap<>();
    List<Deed> all = Deed.of(told);
    Set<Integer> busy =
        all.stream().flatMap(d -> d.triggers().keySet().stream()).collect(Collectors.toSet());
    for (Deed deed : all) {
      List<Part> parts = finder.find(told, deed, busy);
      if (Scope.holds(deed, parts, told.linked().document().published())) {
        found.put(deed, parts);
      }
    }
    Suspects suspects = Suspects.of(told, new PhraseFinder(tables));
    TemplateMaker maker = new TemplateMaker(told, dateline, suspects, tables);
    List<Fields> out = new ArrayList<>();
    found.forEach((deed, parts) -> out.add(maker.template(deed, parts)));
    return out;
  }

  @Override
  public List<DocumentScore> score(List<Case> cases) {
    return cases.stream().map(Muc4Scorer::score).toList();
  }
}
