package org.annalist.lab.kit.annals;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/** Aligns and scores the events of one report. */
final class EventScorer {
  static final List<Measure> MEASURES =
      List.of(
              "event detection",
              "event type",
              "quad class",
              "actor country",
              "actor country+sector",
              "recipient country",
              "recipient country+sector",
              "triple exact",
              "triple overlap",
              "status",
              "said_by present",
              "said_by country+sector",
              "date",
              "place country",
              "core flag",
              "CORE detection",
              "CORE type",
              "CORE triple exact",
              "CORE triple overlap",
              "detection strict")
          .stream()
          .map(Measure::f1)
          .toList();

  private EventScorer() {}

  static Matched match(KitText text, Fields gold, Fields predicted) {
    return Matched.of(items(text, gold), items(text, predicted), EventScorer::weight);
  }

  static void count(Matched events, Tallies out) {
    out.add("event detection", events.items((g, p) -> true));
    out.add("event type", events.fields(Codes::sameType));
    out.add("quad class", events.fields(Codes::sameQuad));
    out.add("triple exact", events.fields((g, p) -> Codes.sameTriple(g, p, true)));
    out.add("triple overlap", events.fields((g, p) -> Codes.sameTriple(g, p, false)));
    out.add("status", events.fields(EventScorer::sameStatus));
    out.add("core flag", events.fields((g, p) -> Codes.isCore(g) == Codes.isCore(p)));
    out.add("detection strict", events.items(EventScorer::strictly));
    for (String role : List.of("actor", "recipient")) {
      out.add(role + " country", events.sets(e -> Codes.countries(e, role)));
      out.add(role + " country+sector", events.sets(e -> Codes.codes(e, role)));
    }
    out.add("said_by present", events.sets(EventScorer::speaks));
    out.add("said_by country+sector", events.sets(e -> Codes.codes(e, "said_by")));
    out.add("place country", events.sets(Codes::placeCountry));
    out.add("date", dates(events));
    out.add("CORE detection", core(events, (g, p) -> true));
    out.add("CORE type", core(events, Codes::sameType));
    out.add("CORE triple exact", core(events, (g, p) -> Codes.sameTriple(g, p, true)));
    out.add("CORE triple overlap", core(events, (g, p) -> Codes.sameTriple(g, p, false)));
  }

  static boolean sameStatus(Fields gold, Fields predicted) {
    return gold.maybe("status").equals(predicted.maybe("status"));
  }

  private static List<Item> items(KitText text, Fields report) {
    return report.objects("events").stream().map(e -> item(text, e)).toList();
  }

  private static Item item(KitText text, Fields event) {
    List<Span> found = text.places(event, "quote", "span");
    List<Span> trigger =
        event
            .span("trigger_span")
            .map(List::of)
            .orElseGet(
                () ->
                    text.find(event.text("trigger")).stream()
                        .filter(t -> found.stream().anyMatch(q -> q.covers(t)))
                        .toList());
    List<Span> quotes = found.isEmpty() ? trigger : found;
    List<Span> nearest = trigger.isEmpty() ? quotes : trigger;
    return new Item(event, quotes, nearest, text.sentences(nearest));
  }

  private static double weight(Item gold, Item predicted) {
    Fields g = gold.fields();
    Fields p = predicted.fields();
    boolean same = Codes.sameType(g, p);
    boolean retold = same && Codes.common(gold.sentences(), predicted.sentences()) > 0;
    if (!Ranges.overlap(gold.quotes(), predicted.quotes()) && !retold) {
      return 0.0;
    }
    return 1
        + one(same)
        + .5 * one(Codes.sameQuad(g, p))
        + .75 * one(Ranges.overlap(gold.triggers(), predicted.triggers()))
        + .5 * Ranges.iou(gold.quotes(), predicted.quotes())
        + .5 * Codes.jaccard(Codes.countries(g, "actor"), Codes.countries(p, "actor"))
        + .5 * Codes.jaccard(Codes.countries(g, "recipient"), Codes.countries(p, "recipient"))
        + .1 * one(sameStatus(g, p))
        + .1 * one(g.maybe("date").equals(p.maybe("date")))
        + .1 * Codes.jaccard(Codes.codes(g, "said_by"), Codes.codes(p, "said_by"))
        + .1 * one(Codes.isCore(g) == Codes.isCore(p));
  }

  private static int one(boolean condition) {
    return condition ? 1 : 0;
  }

  private static boolean strictly(Item gold, Item predicted) {
    return Ranges.overlap(gold.triggers(), predicted.triggers())
        || Codes.sameType(gold.fields(), predicted.fields());
  }

  private static Set<Boolean> speaks(Fields event) {
    return event.objects("said_by").isEmpty() ? Set.of() : Set.of(true);
  }

  /** Dates: right down to the gold's precision; pairs whose gold has no date are left out. */
  private static Tally dates(Matched events) {
    Set<Integer> undated =
        events.pairs().stream()
            .filter(p -> !Codes.hasDate(events.goldOf(p).fields()))
            .map(p -> p.column())
            .collect(Collectors.toSet());
    double right = 0;
    double alignedGiven = 0;
    double aligned = 0;
    for (var pair : events.pairs()) {
      if (!undated.contains(pair.column())) {
        Fields predicted = events.predictedOf(pair).fields();
        right += one(Codes.sameDate(events.goldOf(pair).fields(), predicted));
        alignedGiven += one(Codes.hasDate(predicted));
        aligned++;
      }
    }
    double given = 0;
    for (int j = 0; j < events.predicted().size(); j++) {
      given += one(Codes.hasDate(events.predicted().get(j).fields()) && !undated.contains(j));
    }
    double gold = events.gold().stream().filter(g -> Codes.hasDate(g.fields())).count();
    return Tally.of(right, given, gold, alignedGiven, aligned);
  }

  /** Core events: recall over those of the gold, precision over those predicted. */
  private static Tally core(Matched events, BiPredicate<Fields, Fields> right) {
    double given = 0;
    double found = 0;
    double both = 0;
    for (var pair : events.pairs()) {
      Fields g = events.goldOf(pair).fields();
      Fields p = events.predictedOf(pair).fields();
      boolean good = right.test(g, p);
      given += one(good && Codes.isCore(p));
      found += one(good && Codes.isCore(g));
      both += one(Codes.isCore(g));
    }
    return new Tally(
        given, cores(events.predicted()), found, cores(events.gold()), found, both, both);
  }

  private static long cores(List<Item> items) {
    return items.stream().filter(i -> Codes.isCore(i.fields())).count();
  }
}
