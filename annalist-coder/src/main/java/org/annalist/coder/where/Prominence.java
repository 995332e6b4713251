package org.annalist.coder.where;

import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.knowledge.place.PlaceKind;

/** How well known a place is, before the text is asked; about the logarithm of its inhabitants. */
final class Prominence {
  /** A village. */
  static final double SMALL = 3.2;

  /** A town of some twenty thousand. */
  static final double TOWN = 4.2;

  /** A city of some hundred thousand. */
  static final double CITY = 4.9;

  /** A large city, a state, a country. */
  static final double LARGE = 5.7;

  private static final double ALTERNATE = 1.2;

  private Prominence() {}

  static double of(PlaceEntry place) {
    double base = base(place.kind(), Math.log10(place.population() + 60.0));
    return place.primary() ? base : base - ALTERNATE;
  }

  private static double base(PlaceKind kind, double population) {
    return switch (kind) {
      case COUNTRY, CONTINENT -> 9;
      case ADMIN1 -> 5.9;
      case WATER, REGION -> 6;
      case ADMIN2 -> 3.4;
      case CAPITAL -> Math.max(5, population) + 1.5;
      case SEAT -> Math.max(3.5, population) + 0.5;
      case LOWER_SEAT -> Math.max(2.5, population) + 0.2;
      case SETTLEMENT -> population;
      case SECTION -> population - 0.7;
    };
  }
}
