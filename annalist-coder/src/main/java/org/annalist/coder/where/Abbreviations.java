package org.annalist.coder.where;

import java.util.List;
import java.util.Locale;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.knowledge.place.PlaceKey;
import org.annalist.knowledge.place.PlaceKind;

/** Keeps abbreviations of divisions and countries apart from words that look like them. */
final class Abbreviations {
  private static final int SHORT = 5;

  private Abbreviations() {}

  /**
   * The candidates that a name fits as it is written: "Calif." and "N.J." need their points, "U.N."
   * is no village.
   */
  static List<PlaceEntry> fitting(String name, List<PlaceEntry> candidates) {
    boolean points = name.indexOf('.') > 0 && !name.contains(" ");
    boolean upper = name.equals(name.toUpperCase(Locale.ROOT));
    return candidates.stream().filter(c -> fits(name, c, points, upper)).toList();
  }

  private static boolean fits(String name, PlaceEntry place, boolean points, boolean upper) {
    boolean own = PlaceKey.of(place.name()).equals(PlaceKey.of(name));
    boolean wide =
        place.kind() == PlaceKind.ADMIN1
            || place.kind() == PlaceKind.COUNTRY
            || place.kind() == PlaceKind.REGION;
    if (points) {
      return wide && !own || place.kind().isSettlement() && name.length() > SHORT;
    }
    return own || place.kind() != PlaceKind.ADMIN1 || upper || name.length() > SHORT;
  }
}
