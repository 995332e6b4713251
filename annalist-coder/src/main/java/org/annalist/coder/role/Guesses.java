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

  /** The contenders of a sentence without a country, once for each country that they may be of. */
  List<Contender> of(int sentence, List<Contender> all) {
    List<Contender> out = new ArrayList<>();
    for (Contender contender : all) {
      if (contender.isHere() && contender.country().isEmpty()) {
        countries(sentence, contender, all).forEach((c, why) -> out.add(contender.of(c, why)));
      }
    }
    return out;
  }

  private Map<String, String> countries(int sentence, Contender open, List<Contender> all) {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < leading.size(); i++) {
      String why = "leading" + i;
      leading.get(i).country().ifPresent(c -> out.putIfAbsent(c, why));
    }
    nearest(open, all).ifPresent(c -> out.merge(c, "near", (a, b) -> a + b));
    place(sentence, open).ifPresent(c -> out.merge(c, "place", (a, b) -> a + b));
    return out;
  }

  private static Optional<String> nearest(Contender open, List<Contender> all) {
    return all.stream()
        .filter(c -> c.country().isPresent())
        .min(Comparator.comparingInt(c -> distance(c.head().index(), open)))
        .flatMap(Contender::country);
  }

  private Optional<String> place(int sentence, Contender open) {
    return mentions.places().stream()
        .filter(p -> p.sentence() == sentence && p.place().country().isPresent())
        .min(Comparator.comparingInt((PlaceMention p) -> distance(p.head(), open)))
        .flatMap(p -> p.place().country());
  }

  private static int distance(int word, Contender open) {
    return Math.abs(word - open.head().index());
  }
}
