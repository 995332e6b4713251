package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.annalist.lab.eval.Assignment;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/** Aligns and scores the incidents of one report. */
final class IncidentScorer {
  static final List<Measure> MEASURES =
      List.of(
              "incident detection",
              "incident type",
              "incident date",
              "incident place country",
              "killed exact",
              "killed overlap",
              "injured exact",
              "claimed_by",
              "blamed_on",
              "denied_by")
          .stream()
          .map(Measure::f1)
          .toList();
  private static final Predicate<Fields> ALL = g -> true;

  private IncidentScorer() {}

  static Matched match(KitText text, Fields gold, Fields predicted) {
    return Matched.of(items(text, gold), items(text, predicted), IncidentScorer::weight);
  }

  static void count(Matched incidents, Tallies out) {
    out.add("incident detection", incidents.items((g, p) -> true));
    out.add("incident type", incidents.fields(Codes::sameType));
    out.add(
        "incident date",
        incidents.values(IncidentScorer::date, IncidentScorer::sameDates, g -> Codes.hasDate(g)));
    out.add("incident place country", incidents.sets(Codes::placeCountry));
    out.add("killed exact", incidents.sets(i -> Codes.figures(i, "killed")));
    out.add(
        "killed overlap",
        incidents.values(i -> Codes.figures(i, "killed"), IncidentScorer::meet, ALL));
    out.add("injured exact", incidents.sets(i -> Codes.figures(i, "injured")));
    out.add("claimed_by", incidents.sets(i -> Codes.codes(i, "claimed_by")));
    out.add("blamed_on", incidents.sets(i -> Codes.codes(i, "blamed_on")));
    out.add("denied_by", incidents.values(IncidentScorer::deniers, IncidentScorer::same, ALL));
  }

  private static List<Item> items(KitText text, Fields report) {
    return report.objects("incidents").stream().map(i -> Item.of(i, quotes(text, i))).toList();
  }

  private static List<Span> quotes(KitText text, Fields incident) {
    List<Span> out = new ArrayList<>();
    incident.strings("quotes").forEach(q -> out.addAll(text.find(q)));
    incident.spans("spans").forEach(s -> out.addAll(text.retellings(s)));
    out.addAll(text.places(incident, "quote", "span"));
    return out;
  }

  private static double weight(Item gold, Item predicted) {
    Fields g = gold.fields();
    Fields p = predicted.fields();
    boolean touch = Ranges.overlap(gold.quotes(), predicted.quotes());
    boolean type = Codes.sameType(g, p);
    boolean place = within(Codes.placeWords(g), Codes.placeWords(p));
    boolean date = prefix(g.text("date"), p.text("date"));
    if (!(touch || (type && place && date))) {
      return 0.0;
    }
    double hit =
        Ranges.hit(gold.quotes(), predicted.quotes())
            + Ranges.hit(predicted.quotes(), gold.quotes());
    return 1
        + one(touch)
        + .5 * hit
        + .5 * Ranges.iou(gold.quotes(), predicted.quotes())
        + .5 * one(type)
        + .5 * one(place)
        + .5 * one(date)
        + .2 * one(Codes.figures(g, "killed").equals(Codes.figures(p, "killed")));
  }

  private static int one(boolean condition) {
    return condition ? 1 : 0;
  }

  private static boolean within(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
  }

  private static boolean prefix(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a));
  }

  private static Set<String> date(Fields incident) {
    return Codes.hasDate(incident) ? Set.of(incident.text("date")) : Set.of();
  }

  private static int sameDates(Set<String> gold, Set<String> predicted) {
    return one(gold.stream().anyMatch(g -> predicted.stream().anyMatch(p -> p.startsWith(g))));
  }

  private static int meet(Set<Codes.Figures> gold, Set<Codes.Figures> predicted) {
    return one(
        gold.stream()
            .anyMatch(
                g -> predicted.stream().anyMatch(p -> g.min() <= p.max() && p.min() <= g.max())));
  }

  /** Every denier with its place in the list, since two may read alike. */
  private record Denier(int place, Fields actor) {}

  private static Set<Denier> deniers(Fields incident) {
    Set<Denier> out = new LinkedHashSet<>();
    for (Fields actor : incident.objects("denied_by")) {
      out.add(new Denier(out.size(), actor));
    }
    return out;
  }

  private static int same(Set<Denier> gold, Set<Denier> predicted) {
    List<List<Double>> weights = new ArrayList<>();
    for (Denier g : gold) {
      weights.add(
          predicted.stream().map(p -> Codes.sameName(g.actor(), p.actor()) ? 1.0 : 0.0).toList());
    }
    return Assignment.best(weights).size();
  }
}
