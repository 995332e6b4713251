package org.annalist.lab.train.coder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.circumstance.Option;
import org.annalist.coder.circumstance.Options;
import org.annalist.coder.circumstance.Scene;
import org.annalist.coder.circumstance.Settings;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.lab.json.Fields;

/** Learns which place of a report is that of an event. Stateless and thread-safe. */
final class WhereLesson extends RankLesson<Optional<PlaceMention>> {
  @Override
  public String name() {
    return Settings.WHERE;
  }

  @Override
  public double cost() {
    return 0.15;
  }

  @Override
  List<Option<Optional<PlaceMention>>> options(Scene scene, ToldEvent event) {
    return Options.places(scene, event.telling());
  }

  /** Right is the place of that name or, when none bears it, any of the same country. */
  @Override
  boolean isRight(
      Scene scene,
      ToldEvent event,
      Optional<PlaceMention> choice,
      List<Optional<PlaceMention>> choices) {
    Optional<Fields> gold = event.gold().fields().object("place");
    if (gold.isEmpty() || choice.isEmpty()) {
      return gold.isEmpty() && choice.isEmpty();
    }
    if (!agrees(gold.get(), choice.get())) {
      return false;
    }
    return isNamed(gold.get(), choice.get())
        || choices.stream()
            .flatMap(Optional::stream)
            .noneMatch(p -> agrees(gold.get(), p) && isNamed(gold.get(), p));
  }

  private static boolean agrees(Fields gold, PlaceMention place) {
    String country = gold.text("country");
    return country.isEmpty()
        ? isNamed(gold, place)
        : place.place().country().filter(country::equals).isPresent();
  }

  private static boolean isNamed(Fields gold, PlaceMention place) {
    String name = words(gold.text("text"));
    return holds(name, words(place.place().text())) || holds(name, words(place.place().name()));
  }

  private static boolean holds(String some, String other) {
    return some.contains(other) || other.contains(some);
  }

  private static String words(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip() + " ";
  }
}
