package org.annalist.lab.kit.annals;

import java.util.List;
import java.util.function.BiPredicate;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/** Aligns and scores the ledger of one report. */
final class LedgerScorer {
  static final List<Measure> MEASURES =
      List.of(
              "ledger detection",
              "ledger kind",
              "ledger by country",
              "ledger by",
              "ledger to country",
              "ledger to",
              "ledger kind+by+to")
          .stream()
          .map(Measure::f1)
          .toList();

  private LedgerScorer() {}

  static Matched match(KitText text, Fields gold, Fields predicted) {
    return Matched.of(items(text, gold), items(text, predicted), LedgerScorer::weight);
  }

  static void count(Matched ledger, Tallies out) {
    BiPredicate<Fields, Fields> kind = (g, p) -> g.maybe("kind").equals(p.maybe("kind"));
    BiPredicate<Fields, Fields> byCountry = (g, p) -> sameCountry(g, p, "by");
    BiPredicate<Fields, Fields> toCountry = (g, p) -> sameCountry(g, p, "to");
    out.add("ledger detection", ledger.items((g, p) -> true));
    out.add("ledger kind", ledger.fields(kind));
    out.add("ledger by country", ledger.fields(byCountry));
    out.add("ledger by", ledger.fields((g, p) -> sameCode(g, p, "by")));
    out.add("ledger to country", ledger.fields(toCountry));
    out.add("ledger to", ledger.fields((g, p) -> sameCode(g, p, "to")));
    out.add("ledger kind+by+to", ledger.fields(kind.and(byCountry).and(toCountry)));
  }

  private static List<Item> items(KitText text, Fields report) {
    return report.objects("ledger").stream().map(e -> Item.of(e, words(text, e))).toList();
  }

  private static List<Span> words(KitText text, Fields entry) {
    if (entry.span("what_span").isPresent() || entry.span("span").isPresent()) {
      return text.places(entry, "what", entry.has("what_span") ? "what_span" : "span");
    }
    List<Span> what = text.find(entry.text("what"));
    List<Span> quote = text.find(entry.text("quote"));
    List<Span> inside =
        what.stream().filter(w -> quote.stream().anyMatch(q -> q.covers(w))).toList();
    if (what.size() > 1 && !inside.isEmpty()) {
      return inside;
    }
    return what.isEmpty() ? quote : what;
  }

  private static double weight(Item gold, Item predicted) {
    if (!Ranges.overlap(gold.quotes(), predicted.quotes())) {
      return 0.0;
    }
    Fields g = gold.fields();
    Fields p = predicted.fields();
    return 1
        + Ranges.iou(gold.quotes(), predicted.quotes())
        + .5 * (g.maybe("kind").equals(p.maybe("kind")) ? 1 : 0)
        + .25 * (sameCountry(g, p, "by") ? 1 : 0)
        + .25 * (sameCountry(g, p, "to") ? 1 : 0);
  }

  private static boolean sameCountry(Fields gold, Fields predicted, String role) {
    return Codes.first(gold, role).country().equals(Codes.first(predicted, role).country());
  }

  private static boolean sameCode(Fields gold, Fields predicted, String role) {
    return Codes.first(gold, role).equals(Codes.first(predicted, role));
  }
}
