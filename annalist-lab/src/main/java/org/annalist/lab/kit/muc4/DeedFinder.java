package org.annalist.lab.kit.muc4;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.learn.Judgement;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.lab.kit.muc4.Part.Side;
import org.annalist.lab.kit.muc4.Phrase.Kind;

/**
 * Finds the deeds of a report that have a template, and who and what takes part in them: by what
 * was learned, or by rules where nothing was. Immutable.
 */
final class DeedFinder {
  /**
   * From which probability a phrase takes part; this and the next two with TST1 and TST2 in view.
   */
  private static final double PART = 0.35;

  /** From which probability a deed has a template: low, for its fillers count one by one. */
  private static final double TEMPLATE = 0.25;

  /** From which it lends its doers and targets to the roles, which count once in a report. */
  private static final double ROLES = 0.2;

  private static final Set<Kind> PEOPLE = Set.of(Kind.PEOPLE, Kind.NAME);

  private final Tables tables;
  private final TemplateModels models;

  DeedFinder(Tables tables, TemplateModels models) {
    this.tables = tables;
    this.models = models;
  }

  /** The deeds that have a template, in text order. */
  List<Found> find(Told told) {
    return all(told).stream().filter(f -> holds(f, told)).toList();
  }

  /**
   * The deeds whose doers and targets count in the roles of a report: unlikely and old ones too.
   */
  List<Found> ofRoles(Told told) {
    return models.template().isEmpty()
        ? find(told)
        : all(told).stream().filter(f -> isLikely(f, ROLES)).toList();
  }

  /** All deeds, with those that have none. */
  List<Found> all(Told told) {
    List<Deed> deeds = Deed.of(told);
    List<List<Part>> parts =
        models.part().isPresent() ? learned(told, deeds, models.part().get()) : ruled(told, deeds);
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < deeds.size(); i++) {
      if (Scope.isOfType(deeds.get(i))) {
        out.add(
            new Found(deeds.get(i), parts.get(i), DeedSignals.of(told, deeds, i, parts.get(i))));
      }
    }
    return out;
  }

  private boolean holds(Found found, Told told) {
    Optional<LocalDate> published = told.linked().document().published();
    return models.template().isEmpty()
        ? Scope.holds(found.deed(), found.parts(), published)
        : isLikely(found, TEMPLATE) && !Scope.isOld(found.deed(), published);
  }

  private boolean isLikely(Found found, double bar) {
    return models
        .template()
        .filter(m -> m.chance(found.signals(), TemplateModels.YES) >= bar)
        .isPresent();
  }

  private List<List<Part>> ruled(Told told, List<Deed> deeds) {
    PartFinder finder = new PartFinder(tables);
    Set<Integer> busy =
        deeds.stream().flatMap(d -> d.triggers().keySet().stream()).collect(Collectors.toSet());
    return deeds.stream().map(d -> finder.find(told, d, busy)).toList();
  }

  private List<List<Part>> learned(Told told, List<Deed> deeds, LinearModel model) {
    Prospects prospects = new Prospects(told, deeds, tables);
    return deeds.stream()
        .map(d -> prospects.of(d).stream().flatMap(p -> part(p, model).stream()).toList())
        .toList();
  }

  private static Optional<Part> part(Prospect prospect, LinearModel model) {
    Judgement judged = model.judge(prospect.signals());
    Optional<Side> best = Optional.empty();
    double chance = PART;
    for (Side side : Side.values()) {
      double one = judged.of(side.name());
      if (one >= chance) {
        best = Optional.of(side);
        chance = one;
      }
    }
    return best.map(s -> new Part(as(prospect.phrase(), s), s, prospect.effect()));
  }

  /** People who do such things are doers. */
  private static Phrase as(Phrase phrase, Side side) {
    return side == Side.DOER && PEOPLE.contains(phrase.kind()) ? phrase.with(Kind.DOER) : phrase;
  }
}
