package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.learn.Signals;
import org.annalist.lab.eval.Assignment.Pair;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.muc4.Part.Side;

/**
 * What the templates of the kit teach. A deed belongs to the template that fits its own best.
 * Thread-safe.
 */
public final class TemplateExamples {
  private final Reading reading;
  private final Tables tables = Tables.builtIn();

  /**
   * A right answer.
   *
   * @param label the class
   * @param signals what speaks for it
   */
  public record Taught(String label, Signals signals) {}

  /** A teacher over reports read by this reader. */
  public TemplateExamples(Reading reading) {
    this.reading = reading;
  }

  /** A report of the kit as read; empty when it cannot be. */
  public Optional<Told> read(Fields document) {
    return reading.read(KitReport.of(document)).value();
  }

  /** On which side of its deed each phrase is, of the deeds that have a template. */
  public List<Taught> parts(Told told, Fields gold) {
    List<Taught> out = new ArrayList<>();
    List<Found> found = new DeedFinder(tables, TemplateModels.none()).all(told);
    Prospects prospects = new Prospects(told, Deed.of(told), tables);
    List<Fields> templates = gold.objects("templates");
    for (Pair pair : pairs(told, found, templates)) {
      for (Prospect prospect : prospects.of(found.get(pair.row()).deed())) {
        String label =
            side(prospect.phrase(), templates.get(pair.column()))
                .map(Side::name)
                .orElse(TemplateModels.NONE);
        out.add(new Taught(label, prospect.signals()));
      }
    }
    return out;
  }

  /** Which deeds have a template. */
  public List<Taught> templates(Told told, Fields gold, TemplateModels models) {
    List<Found> found = new DeedFinder(tables, models).all(told);
    List<Integer> right =
        pairs(told, found, gold.objects("templates")).stream().map(Pair::row).toList();
    List<Taught> out = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String label = right.contains(i) ? TemplateModels.YES : TemplateModels.NONE;
      out.add(new Taught(label, found.get(i).signals()));
    }
    return out;
  }

  /** Whose deed it is, of those that have a template. */
  public List<Taught> categories(Told told, Fields gold, TemplateModels models) {
    List<Found> found = new DeedFinder(tables, models).all(told);
    List<Fields> templates = gold.objects("templates");
    return pairs(told, found, templates).stream()
        .map(
            p ->
                new Taught(
                    Fill.of(templates.get(p.column()), Slots.CATEGORY).stream()
                        .map(Fill::value)
                        .findFirst()
                        .orElse(TemplateModels.NONE),
                    found.get(p.row()).signals()))
        .toList();
  }

  private List<Pair> pairs(Told told, List<Found> found, List<Fields> templates) {
    TemplateMaker maker = new TemplateMaker(told, Optional.empty(), tables);
    List<Fields> own = found.stream().map(f -> maker.template(f, Optional.empty())).toList();
    return new Alignment(templates, own).pairs();
  }

  private static Optional<Side> side(Phrase phrase, Fields template) {
    return switch (phrase.kind()) {
      case WEAPON -> fits(phrase, template, Side.MEANS, Slots.INSTRUMENT);
      case GROUP -> fits(phrase, template, Side.DOER, Slots.ORGANISATION);
      default ->
          fits(phrase, template, Side.DOER, Slots.INDIVIDUAL, Slots.ORGANISATION)
              .or(
                  () ->
                      fits(
                          phrase,
                          template,
                          Side.TARGET,
                          Slots.THING,
                          Slots.PERSON_NAME,
                          Slots.PERSON));
    };
  }

  private static Optional<Side> fits(Phrase phrase, Fields template, Side side, String... slots) {
    for (String slot : slots) {
      for (Fill fill : Fill.of(template, slot)) {
        if (Matching.words(phrase.words(), fill.values()) > 0) {
          return Optional.of(side);
        }
      }
    }
    return Optional.empty();
  }
}
