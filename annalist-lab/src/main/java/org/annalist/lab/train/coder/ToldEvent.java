package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.circumstance.Telling;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.event.Status;
import org.annalist.model.text.Span;

/**
 * An event of gold with the telling that the coder would see.
 *
 * @param gold what a person coded
 * @param telling its words, type and status
 */
record ToldEvent(GoldEvent gold, Telling telling) {
  /** The events of a report whose words can be found, in the kit's order. */
  static List<ToldEvent> of(TrainReport report) {
    List<ToldEvent> out = new ArrayList<>();
    for (GoldEvent event : report.events()) {
      words(event)
          .flatMap(w -> telling(report, event, w))
          .ifPresent(t -> out.add(new ToldEvent(event, t)));
    }
    return out;
  }

  private static Optional<Span> words(GoldEvent event) {
    return (event.triggers().isEmpty() ? event.quotes() : event.triggers()).stream().findFirst();
  }

  private static Optional<Telling> telling(TrainReport report, GoldEvent event, Span words) {
    Status status = Status.valueOf(event.status().toUpperCase(Locale.ROOT));
    return report.mentions().parsed().sentences().stream()
        .filter(s -> s.tokens().stream().anyMatch(t -> t.span().overlaps(words)))
        .findFirst()
        .map(s -> new Telling(s.index(), head(s, words), event.type(), status));
  }

  /** The word of the trigger that hangs from none of its others. */
  private static Token head(Sentence sentence, Span words) {
    List<Token> inside = sentence.tokens().stream().filter(t -> t.span().overlaps(words)).toList();
    Set<Integer> indexes = inside.stream().map(Token::index).collect(Collectors.toSet());
    return inside.stream()
        .filter(t -> !indexes.contains(t.head()))
        .findFirst()
        .orElse(inside.get(0));
  }
}
