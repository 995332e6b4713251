package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.annalist.lab.eval.Assignment.Pair;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.Verdict;
import org.annalist.lab.json.Fields;

/** Tells the items of one report one by one. */
final class AnnalsDecisions {
  private final String document;
  private final KitText text;

  AnnalsDecisions(String document, KitText text) {
    this.document = document;
    this.text = text;
  }

  List<Decision> events(Matched events) {
    return all("event", events, AnnalsDecisions::event, AnnalsDecisions::rightEvent);
  }

  List<Decision> incidents(Matched incidents) {
    return all("incident", incidents, AnnalsDecisions::incident, Codes::sameType);
  }

  List<Decision> ledger(Matched ledger) {
    return all("ledger", ledger, AnnalsDecisions::entry, (g, p) -> entry(g).equals(entry(p)));
  }

  private List<Decision> all(
      String kind,
      Matched matched,
      Function<Fields, String> show,
      BiPredicate<Fields, Fields> right) {
    List<Decision> out = new ArrayList<>();
    Set<Integer> found = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : matched.pairs()) {
      Item gold = matched.goldOf(pair);
      Fields predicted = matched.predictedOf(pair).fields();
      found.add(pair.row());
      used.add(pair.column());
      Verdict verdict = right.test(gold.fields(), predicted) ? Verdict.HIT : Verdict.PARTLY;
      out.add(decision(kind, verdict, show.apply(gold.fields()), show.apply(predicted), gold));
    }
    for (Item gold : without(matched.gold(), found)) {
      out.add(decision(kind, Verdict.MISS, show.apply(gold.fields()), "", gold));
    }
    for (Item predicted : without(matched.predicted(), used)) {
      out.add(decision(kind, Verdict.SPURIOUS, "", show.apply(predicted.fields()), predicted));
    }
    return out;
  }

  private static List<Item> without(List<Item> items, Set<Integer> places) {
    return IntStream.range(0, items.size())
        .filter(i -> !places.contains(i))
        .mapToObj(items::get)
        .toList();
  }

  private Decision decision(String kind, Verdict verdict, String gold, String given, Item item) {
    return new Decision(document, kind, verdict, gold, given, words(item));
  }

  private String words(Item item) {
    return text.show(item.quotes());
  }

  private static boolean rightEvent(Fields gold, Fields predicted) {
    return Codes.sameTriple(gold, predicted, true) && EventScorer.sameStatus(gold, predicted);
  }

  private static String event(Fields event) {
    return String.join(
        " ",
        event.text("type") + event.maybe("mode").map(m -> "/" + m).orElse(""),
        event.text("status"),
        Codes.show(event, "actor") + "->" + Codes.show(event, "recipient"),
        "by" + Codes.show(event, "said_by"),
        event.text("date"),
        event.object("place").map(p -> "@" + p.text("text") + " " + p.text("country")).orElse(""),
        event.isFalse("core") ? "background" : "",
        event.maybe("trigger").map(t -> "'" + t + "'").orElse(""),
        event.maybe("rule").map(r -> "{" + r + "}").orElse(""));
  }

  private static String incident(Fields incident) {
    return String.join(
        " ",
        incident.text("type"),
        incident.text("date"),
        incident
            .object("place")
            .map(p -> "@" + p.text("text") + " " + p.text("country"))
            .orElse(""),
        "killed" + incident.numbers("killed") + " injured" + incident.numbers("injured"),
        "claimed" + Codes.show(incident, "claimed_by"),
        "blamed" + Codes.show(incident, "blamed_on"),
        "denied" + Codes.show(incident, "denied_by"));
  }

  private static String entry(Fields entry) {
    return entry.text("kind") + " " + Codes.show(entry, "by") + "->" + Codes.show(entry, "to");
  }
}
