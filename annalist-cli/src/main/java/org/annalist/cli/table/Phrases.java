package org.annalist.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Event;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.When;

/** Parts of events in words. Stateless and thread-safe. */
final class Phrases {
  static final String NONE = "–";

  private Phrases() {}

  /** {@code Zhang Youxia (CHN MIL)}; only the name when no more is known. */
  static String actor(Actor actor) {
    boolean known = actor.country().isPresent() || !actor.sectors().isEmpty();
    return known ? actor.name() + " (" + actor.code() + ")" : actor.name() + " (?)";
  }

  static String actors(List<Actor> actors) {
    return actors.isEmpty()
        ? NONE
        : actors.stream().map(Phrases::actor).distinct().collect(Collectors.joining(", "));
  }

  /** Who → whom. */
  static String parties(Event event) {
    String who = event.actors().isEmpty() ? "somebody" : actors(event.actors());
    return event.recipients().isEmpty() ? who : who + " → " + actors(event.recipients());
  }

  static String type(Event event) {
    return event.type().code() + event.mode().map(mode -> " " + mode).orElse("");
  }

  static String when(Optional<When> when) {
    return when.map(w -> w.partial().map(p -> p + " (year open)").orElseGet(w::iso)).orElse("");
  }

  static String where(Optional<Place> where) {
    return where.map(Phrases::place).orElse("");
  }

  private static String place(Place place) {
    String near = place.precision() == PlacePrecision.NEAR ? "near " : "";
    String country =
        place.precision() == PlacePrecision.COUNTRY
            ? ""
            : place.country().map(code -> " " + code).orElse("");
    return near + place.name() + country;
  }

  static String whenWhere(Event event) {
    return joined(" · ", when(event.when()), where(event.where()));
  }

  /** {@code Zhang Youxia (CHN MIL), via Chinese defence ministry (CHN GOV)}. */
  static String saidBy(List<Attribution> chain) {
    List<String> words = new ArrayList<>();
    for (Attribution link : chain) {
      String stance = link.stance() == Stance.REPORTED ? "" : lower(link.stance()) + ": ";
      words.add((words.isEmpty() ? "" : "via ") + stance + actor(link.speaker()));
    }
    return words.isEmpty() ? NONE : String.join(", ", words);
  }

  static String harm(Harm harm) {
    return joined(
        " · ",
        harm.killed().map(count -> "killed " + count).orElse(""),
        harm.injured().map(count -> "injured " + count).orElse(""),
        harm.victims().isEmpty() ? "" : "victims " + actors(harm.victims()),
        harm.weapon().map(words -> "weapon " + words).orElse(""));
  }

  /** {@code killed 3, injured 5: }; empty when no figure is given. */
  static String toll(Harm harm) {
    String counts =
        joined(
            ", ",
            harm.killed().map(count -> "killed " + count).orElse(""),
            harm.injured().map(count -> "injured " + count).orElse(""));
    return counts.equals(NONE) ? "" : counts + ": ";
  }

  /** The parts that say something, or a dash. */
  static String joined(String between, String... parts) {
    String all =
        Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    return all.isEmpty() ? NONE : all;
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String count(int number, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return number + " " + (number == 1 ? noun : plural);
  }
}
