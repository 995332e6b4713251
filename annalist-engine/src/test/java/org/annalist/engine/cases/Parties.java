package org.annalist.engine.cases;

import java.util.Arrays;
import java.util.List;
import org.annalist.model.event.Actor;

/**
 * Parties as a case writes them: {@code KEN GOV, SOM}, {@code -} for nobody, {@code *} for whoever.
 */
record Parties(String text) {

  /**
   * Whether exactly these actors are there: every one named is found, and nobody else of another
   * country.
   */
  boolean are(List<Actor> actors) {
    if (text.equals("*")) {
      return true;
    }
    if (text.equals("-")) {
      return actors.isEmpty();
    }
    return wanted().stream().allMatch(w -> actors.stream().anyMatch(a -> is(w, a)))
        && actors.stream().allMatch(a -> wanted().stream().anyMatch(w -> sameCountry(w, a)));
  }

  /** Whether all of these are among the actors. */
  boolean areAmong(List<Actor> actors) {
    return text.equals("*")
        || wanted().stream().allMatch(w -> actors.stream().anyMatch(a -> is(w, a)));
  }

  private List<String> wanted() {
    return Arrays.stream(text.split(",")).map(String::strip).toList();
  }

  private static boolean is(String wanted, Actor actor) {
    List<String> codes = List.of(wanted.split(" "));
    return sameCountry(wanted, actor)
        && codes.stream().skip(1).allMatch(s -> actor.sectors().contains(s));
  }

  private static boolean sameCountry(String wanted, Actor actor) {
    String country = wanted.split(" ")[0];
    return country.equals("??")
        || country.equals("*")
        || actor.country().map(country::equals).orElse(false);
  }
}
