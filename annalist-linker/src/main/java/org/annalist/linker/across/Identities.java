package org.annalist.linker.across;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.model.event.Actor;

/**
 * Actors as text that can be compared: {@code name|country|sectors}, or {@code
 * entity|country|sectors} where the knowledge knows the actor. Stateless.
 */
final class Identities {
  private static final int COUNTRY = 1;
  private static final int SECTORS = 2;

  private Identities() {}

  static List<String> of(List<Actor> actors) {
    return actors.stream().map(Identities::of).distinct().sorted().toList();
  }

  private static String of(Actor actor) {
    String name = actor.entity().orElseGet(() -> actor.name().toLowerCase(Locale.ROOT));
    return String.join(
        "|", name.replace('|', ' '), actor.country().orElse(""), String.join(" ", actor.sectors()));
  }

  /** Somebody of one list who is in the other too: the same name, or the same country and role. */
  static Optional<String> same(List<String> a, List<String> b) {
    return a.stream()
        .filter(x -> b.stream().anyMatch(y -> alike(x, y)))
        .findFirst()
        .map(x -> x.substring(0, x.indexOf('|')));
  }

  private static boolean alike(String a, String b) {
    String[] x = a.split("\\|", -1);
    String[] y = b.split("\\|", -1);
    boolean countriesFit =
        x[COUNTRY].isEmpty() || y[COUNTRY].isEmpty() || x[COUNTRY].equals(y[COUNTRY]);
    boolean sameRole =
        !x[COUNTRY].isEmpty() && x[COUNTRY].equals(y[COUNTRY]) && x[SECTORS].equals(y[SECTORS]);
    return countriesFit && x[0].equals(y[0]) || sameRole && !x[SECTORS].isEmpty();
  }

  static Set<String> countries(List<String> identities) {
    return identities.stream()
        .map(i -> i.split("\\|", -1)[COUNTRY])
        .filter(c -> !c.isEmpty())
        .collect(Collectors.toSet());
  }
}
