package org.annalist.lab.kit.muc4;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.lab.kit.muc4.Part.Side;
import org.annalist.lab.kit.muc4.Phrase.Kind;

/**
 * What the conference held relevant: acts of terrorism or of violence by a state against civilians
 * and things, of the last two months, told in particular; not the war between guerrillas and the
 * armed forces. Stateless.
 */
final class Scope {
  private static final int MONTHS = 2;
  private static final Set<String> TYPES = Set.of("ASSAULT", "COERCE");
  private static final Set<String> FIGHTING =
      Set.of(
          "clash",
          "combat",
          "fight",
          "fighting",
          "battle",
          "skirmish",
          "confrontation",
          "war",
          "offensive",
          "encounter",
          "conflict",
          "struggle",
          "arrest",
          "capture",
          "detain",
          "seize");
  private static final Set<String> SOLDIERS = Set.of("ACTIVE MILITARY", "FORMER ACTIVE MILITARY");

  private Scope() {}

  /** Whether templates tell of such acts at all. */
  static boolean isOfType(Deed deed) {
    return TYPES.contains(deed.incident().type().code());
  }

  static boolean holds(Deed deed, List<Part> parts, Optional<LocalDate> published) {
    return isOfType(deed)
        && !isOld(deed, published)
        && !onlyFighting(deed)
        && hasTarget(deed, parts);
  }

  private static boolean onlyFighting(Deed deed) {
    return deed.triggers().values().stream()
        .flatMap(List::stream)
        .allMatch(t -> FIGHTING.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Whether a deed lies too far back. */
  static boolean isOld(Deed deed, Optional<LocalDate> published) {
    return published.isPresent()
        && deed.incident()
            .when()
            .flatMap(w -> w.to())
            .filter(d -> d.isBefore(published.get().minusMonths(MONTHS)))
            .isPresent();
  }

  /** Somebody or something hit that is not only soldiers. */
  private static boolean hasTarget(Deed deed, List<Part> parts) {
    boolean kidnapping = TemplateMaker.type(deed).equals("KIDNAPPING");
    return parts.stream()
        .filter(p -> !kidnapping || p.phrase().kind() != Kind.THING)
        .filter(p -> p.side() == Side.TARGET && p.phrase().kind() != Kind.DOER)
        .filter(p -> p.phrase().kind() != Kind.GROUP)
        .anyMatch(p -> !SOLDIERS.contains(p.phrase().type()));
  }
}
