package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annalist.coder.event.EventCoder;
import org.annalist.coder.event.Observation;
import org.annalist.knowledge.Knowledge;
import org.annalist.language.Token;
import org.annalist.model.text.Span;

/**
 * Ties what people coded to the words that the coder looks at: an event to the best word of its
 * trigger, or else to a word of its quote that may tell its type.
 *
 * @param all what the coder sees, in text order
 * @param gold the event of each word that tells one, by index
 */
record EventLabels(List<Observation> all, Map<Integer, GoldEvent> gold) {
  EventLabels {
    all = List.copyOf(all);
    gold = Collections.unmodifiableMap(new TreeMap<>(gold));
  }

  /** The labels of a report coded in full. */
  static EventLabels of(TrainReport report, Knowledge knowledge) {
    List<Observation> all =
        new EventCoder(knowledge.ontology(), knowledge.lexicon(), knowledge.learned())
            .observe(report.mentions());
    Map<Integer, GoldEvent> gold = new HashMap<>();
    List<GoldEvent> open = new ArrayList<>();
    for (GoldEvent event : report.events()) {
      boolean found = false;
      for (Span trigger : event.triggers()) {
        Optional<Integer> best = inTrigger(all, event, trigger, gold);
        best.ifPresent(i -> gold.put(i, event));
        found |= best.isPresent();
      }
      if (!found) {
        open.add(event);
      }
    }
    for (GoldEvent event : open) {
      inQuote(all, event, gold).ifPresent(i -> gold.put(i, event));
    }
    return new EventLabels(all, gold);
  }

  private static Optional<Integer> inTrigger(
      List<Observation> all, GoldEvent event, Span trigger, Map<Integer, GoldEvent> taken) {
    return free(all, taken)
        .filter(i -> all.get(i).token().span().overlaps(trigger))
        .boxed()
        .max(Comparator.comparingInt(i -> 2 * fit(all.get(i), event) + top(all, i, trigger)));
  }

  private static Optional<Integer> inQuote(
      List<Observation> all, GoldEvent event, Map<Integer, GoldEvent> taken) {
    return free(all, taken)
        .filter(i -> event.isTold(all.get(i).token().span()) && fit(all.get(i), event) > 0)
        .boxed()
        .max(Comparator.comparingInt(i -> fit(all.get(i), event)));
  }

  private static IntStream free(List<Observation> all, Map<Integer, GoldEvent> taken) {
    return IntStream.range(0, all.size()).filter(i -> !taken.containsKey(i));
  }

  /** 2 when the rules give the word the type of the event, 1 when the lexicon may. */
  private static int fit(Observation seen, GoldEvent event) {
    if (seen.ruleType().equals(event.type())) {
      return 2;
    }
    return seen.types().contains(event.type()) ? 1 : 0;
  }

  /** 1 unless the word hangs from another word of the trigger. */
  private static int top(List<Observation> all, int index, Span trigger) {
    Token token = all.get(index).token();
    return IntStream.range(Math.max(0, index - 5), Math.min(all.size(), index + 5))
            .filter(i -> i != index && all.get(i).sentence().equals(all.get(index).sentence()))
            .filter(i -> all.get(i).token().span().overlaps(trigger))
            .anyMatch(i -> all.get(i).token().index() == token.head())
        ? 0
        : 1;
  }
}
