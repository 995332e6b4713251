package org.annalist.coder.role;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.Mentions;
import org.annalist.language.Sentence;
import org.annalist.model.event.Actor;

/** How much a report is about each country: its rank by mentions. Immutable. */
final class Prominence {
  private static final int MANY = 6;

  private static final int LEADING = 3;

  private final Map<String, Integer> ranks;
  private final List<Actor> leading;

  private Prominence(Map<String, Integer> ranks, List<Actor> leading) {
    this.ranks = ranks;
    this.leading = List.copyOf(leading);
  }

  static Prominence of(Mentions mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Actor> first = new HashMap<>();
    for (Sentence sentence : mentions.parsed().sentences()) {
      for (ActorMention mention : mentions.actors().in(sentence.index())) {
        for (Actor actor : mention.members()) {
          actor.country().ifPresent(c -> counts.merge(c, 1, Integer::sum));
          actor.country().ifPresent(c -> first.merge(c, actor, Prominence::rather));
        }
      }
    }
    List<String> order =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      ranks.put(order.get(i), i + 1);
    }
    return new Prominence(ranks, order.stream().limit(LEADING).map(first::get).toList());
  }

  /** The state itself stands for its country rather than whoever is told first. */
  private static Actor rather(Actor old, Actor next) {
    return isState(next) && !isState(old) ? next : old;
  }

  private static boolean isState(Actor actor) {
    return actor.entity().filter(e -> e.startsWith("state:")).isPresent();
  }

  /** The state, or else whoever is told first, of each of the countries told of most. */
  List<Actor> leading() {
    return leading;
  }

  /** {@code 1} for the country told of most, up to {@code 5}, then {@code low}, {@code none}. */
  String rank(String country) {
    int rank = ranks.getOrDefault(country, 0);
    return rank == 0 ? "none" : rank < MANY ? Integer.toString(rank) : "low";
  }
}
