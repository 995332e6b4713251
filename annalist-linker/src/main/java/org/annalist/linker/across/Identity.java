package org.annalist.linker.across;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.model.event.Actor;

/**
 * An actor as far as it is compared.
 *
 * @param name in lower case, or the entity where the knowledge knows the actor
 * @param country ISO 3166-1 alpha-3 or PLOVER code; empty when unknown
 * @param sectors PLOVER sectors with spaces between; empty when unknown
 */
record Identity(String name, String country, String sectors) {
  static List<Identity> of(List<Actor> actors) {
    return actors.stream().map(Identity::of).distinct().toList();
  }

  private static Identity of(Actor actor) {
    String name = actor.entity().orElseGet(() -> actor.name().toLowerCase(Locale.ROOT));
    return new Identity(
        name.replace('|', ' '), actor.country().orElse(""), String.join(" ", actor.sectors()));
  }

  /** The line {@code name|country|sectors}. */
  static Identity read(String line) {
    String[] parts = line.split("\\|", -1);
    return new Identity(parts[0], parts[1], parts[2]);
  }

  String write() {
    return name + "|" + country + "|" + sectors;
  }

  /** Somebody of one list who is in the other too: the same name, or the same country and role. */
  static Optional<String> same(List<Identity> a, List<Identity> b) {
    for (Identity x : a) {
      for (Identity y : b) {
        if (x.isLike(y)) {
          return Optional.of(x.name);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLike(Identity other) {
    boolean countriesFit =
        country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
    boolean sameRole =
        !country.isEmpty()
            && country.equals(other.country)
            && !sectors.isEmpty()
            && sectors.equals(other.sectors);
    return countriesFit && name.equals(other.name) || sameRole;
  }

  static Set<String> countries(List<Identity> identities) {
    return identities.stream()
        .map(Identity::country)
        .filter(c -> !c.isEmpty())
        .collect(Collectors.toSet());
  }
}
