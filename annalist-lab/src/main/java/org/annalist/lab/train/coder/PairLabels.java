package org.annalist.lab.train.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.coder.event.EventCoder;
import org.annalist.coder.event.Observation;
import org.annalist.knowledge.Knowledge;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/**
 * Ties coded pairs of actor and recipient to words. The kit names no trigger, so only a word that
 * the rules give the type of the pair, or else the only verb between the two that the lexicon may
 * give it, is taken. Of all other words of such a sentence nothing is known.
 */
final class PairLabels {
  private PairLabels() {}

  /** The labels of a sentence with pairs. */
  static EventLabels of(TrainReport report, Knowledge knowledge) {
    List<Observation> all =
        new EventCoder(knowledge.ontology(), knowledge.lexicon(), knowledge.learned())
            .observe(report.mentions());
    Map<Integer, GoldEvent> gold = new HashMap<>();
    for (Fields pair : report.gold().objects("pairs")) {
      find(all, pair, gold)
          .ifPresent(
              i -> gold.put(i, new GoldEvent(typed(pair, all.get(i)), List.of(), List.of())));
    }
    return new EventLabels(all, gold);
  }

  private static List<String> types(Fields pair) {
    return List.of(pair.text("type").split("\\|"));
  }

  /** The pair with the one of its types that the word can have. */
  private static Fields typed(Fields pair, Observation seen) {
    String type =
        types(pair).stream()
            .filter(t -> seen.ruleType().equals(t) || seen.types().contains(t))
            .findFirst()
            .orElse(types(pair).get(0));
    Map<String, Object> values = new HashMap<>(pair.values());
    values.put("type", type);
    return new Fields(values);
  }

  private static Optional<Integer> find(
      List<Observation> all, Fields pair, Map<Integer, GoldEvent> taken) {
    List<String> types = types(pair);
    Span between = between(pair);
    Optional<Integer> ruled =
        IntStream.range(0, all.size())
            .filter(i -> !taken.containsKey(i) && types.contains(all.get(i).ruleType()))
            .boxed()
            .min((a, b) -> distance(all.get(a), between) - distance(all.get(b), between));
    if (ruled.isPresent()) {
      return ruled;
    }
    List<Integer> other =
        IntStream.range(0, all.size())
            .filter(i -> !taken.containsKey(i) && between.overlaps(all.get(i).token().span()))
            .filter(i -> types.stream().anyMatch(all.get(i).types()::contains))
            .boxed()
            .toList();
    return other.size() == 1 ? Optional.of(other.get(0)) : Optional.empty();
  }

  private static int distance(Observation seen, Span between) {
    Span span = seen.token().span();
    return between.overlaps(span)
        ? 0
        : Math.min(Math.abs(span.start() - between.end()), Math.abs(between.start() - span.end()));
  }

  private static Span between(Fields pair) {
    Optional<Fields> actor = pair.object("actor");
    Optional<Fields> recipient = pair.object("recipient");
    int a = actor.flatMap(f -> f.number("start")).orElse(0.0).intValue();
    int b = recipient.flatMap(f -> f.number("start")).orElse(0.0).intValue();
    return new Span(Math.min(a, b), Math.max(a, b));
  }
}
