package org.annalist.lab.kit.plover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.DocumentScore;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.eval.Verdict;
import org.annalist.lab.json.Fields;

/** Scores the labelled pairs of one sentence. */
final class PairScorer {
  private final String text;
  private final List<Fields> events;
  private final Tallies tallies = new Tallies();
  private final List<Decision> decisions = new ArrayList<>();

  private PairScorer(Case one) {
    text = CodePoints.flat(one.document().text("text"));
    events = one.prediction().objects("events");
  }

  static DocumentScore score(Case one) {
    PairScorer scorer = new PairScorer(one);
    scorer.tallies.add("silent", Tally.share(scorer.events.isEmpty() ? 1 : 0, 1));
    one.gold().objects("pairs").forEach(pair -> scorer.pair(one.id(), pair));
    return new DocumentScore(one.id(), scorer.tallies.counts(), scorer.decisions);
  }

  private void pair(String id, Fields pair) {
    List<String> types = List.of(pair.text("type").split("\\|"));
    List<Fields> straight = events.stream().filter(e -> straight(e, pair)).toList();
    List<Fields> together = events.stream().filter(e -> together(e, pair)).toList();
    int found = one(!together.isEmpty());
    int directed = one(!straight.isEmpty());
    int full = one(typed(straight, types));
    tallies.add("type_any", Tally.share(one(typed(events, types)), 1));
    tallies.add("pair_recall", Tally.share(found, 1));
    tallies.add("pair_type_accuracy", Tally.share(one(typed(together, types)), found));
    tallies.add("direction_accuracy", Tally.share(directed, found));
    tallies.add("full_recall", Tally.share(full, 1));
    Verdict verdict = full > 0 ? Verdict.HIT : found > 0 ? Verdict.PARTLY : Verdict.MISS;
    decisions.add(new Decision(id, "pair", verdict, show(pair), showEvents(), text));
  }

  private static int one(boolean condition) {
    return condition ? 1 : 0;
  }

  private static boolean typed(List<Fields> events, List<String> types) {
    return events.stream().anyMatch(e -> types.contains(e.text("type")));
  }

  private static boolean straight(Fields event, Fields pair) {
    return touches(event.objects("actors"), pair, "actor")
        && touches(event.objects("recipients"), pair, "recipient");
  }

  private static boolean together(Fields event, Fields pair) {
    List<Fields> all =
        Stream.of("actors", "recipients").flatMap(r -> event.objects(r).stream()).toList();
    return touches(all, pair, "actor") && touches(all, pair, "recipient");
  }

  private static boolean touches(List<Fields> spans, Fields pair, String role) {
    Fields gold = pair.object(role).orElse(Fields.none());
    return spans.stream()
        .anyMatch(
            s ->
                offset(s, "start") < offset(gold, "end")
                    && offset(gold, "start") < offset(s, "end"));
  }

  private static double offset(Fields span, String name) {
    return span.number(name).orElse(-1.0);
  }

  private static String show(Fields pair) {
    return pair.text("type") + " " + words(pair, "actor") + " -> " + words(pair, "recipient");
  }

  private static String words(Fields pair, String role) {
    return "[" + pair.object(role).map(a -> a.text("text")).orElse("") + "]";
  }

  private String showEvents() {
    return events.stream()
        .map(e -> e.text("type") + " " + show(e, "actors") + " -> " + show(e, "recipients"))
        .collect(Collectors.joining("; "));
  }

  private String show(Fields event, String role) {
    return event.objects(role).stream()
        .map(this::words)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String words(Fields span) {
    int end = Math.min((int) offset(span, "end"), text.length());
    return text.substring(Math.max(0, Math.min((int) offset(span, "start"), end)), end);
  }
}
