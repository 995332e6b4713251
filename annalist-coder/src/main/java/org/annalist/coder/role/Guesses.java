package org.annalist.coder.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.model.event.Actor;

/**
 * Countries that somebody may be of whose words tell none: "the protesters" of a report about Iran.
 * Immutable.
 */
final class Guesses {
  private final Mentions mentions;
  private final List<Actor> leading;

  Guesses(Mentions mentions, Prominence prominence) {
    this.mentions = mentions;
    leading = prominence.leading();
  }

  /**
   * The contenders of a sentence, those without a country once more for each country that they may
   * be of; what has an owner or is told with a country is of that country: "its aircraft".
   */
  List<Contender> in(int sentence, List<Contender> all) {
    List<Contender> out = new ArrayList<>();
    List<Contender> guessed = new ArrayList<>();
    for (Contender contender : all) {
      Optional<Actor> owner =
          contender.country().isPresent() ? Optional.empty() : owner(contender, all);
      out.add(owner.map(contender::ownedBy).orElse(contender));
      if (contender.country().isEmpty() && owner.isEmpty()) {
        countries(sentence, contender, all).forEach((c, why) -> guessed.add(contender.of(c, why)));
      }
    }
    out.addAll(guessed);
    return out;
  }

  private Map<String, String> countries(int sentence, Contender open, List<Contender> all) {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < leading.size(); i++) {
      String why = "leading" + i;
      leading.get(i).country().ifPresent(c -> out.putIfAbsent(c, why));
    }
    nearest(open, all).ifPresent(c -> out.merge(c, "near", String::concat));
    place(sentence, open).ifPresent(c -> out.merge(c, "place", String::concat));
    return out;
  }

  private static Optional<String> nearest(Contender open, List<Contender> all) {
    return all.stream()
        .filter(c -> c.country().isPresent())
        .min(Comparator.comparingInt(c -> distance(c.head().index(), open)))
        .flatMap(Contender::country);
  }

  /** Somebody with a country who is told inside the words or as their owner. */
  private static Optional<Actor> owner(Contender open, List<Contender> all) {
    return all.stream()
        .filter(c -> c.country().isPresent())
        .filter(c -> open.tokens().covers(c.tokens()) || c.head().head() == open.head().index())
        .flatMap(c -> c.actors().stream().filter(a -> a.country().isPresent()))
        .findFirst();
  }

  private Optional<String> place(int sentence, Contender open) {
    return mentions.places(sentence).stream()
        .filter(p -> p.place().country().isPresent())
        .min(Comparator.comparingInt((PlaceMention p) -> distance(p.head(), open)))
        .flatMap(p -> p.place().country());
  }

  private static int distance(int word, Contender open) {
    return Math.abs(word - open.head().index());
  }
}
