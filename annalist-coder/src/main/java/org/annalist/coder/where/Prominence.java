package org.annalist.coder.where;

import org.annalist.knowledge.place.PlaceEntry;

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
  private static final double OURS = 6.2;

  private Prominence() {}

  static double of(PlaceEntry place) {
    double base = base(place, Math.log10(place.population() + 60.0));
    return place.primary() ? base : base - ALTERNATE;
  }

  private static double base(PlaceEntry place, double population) {
    return switch (place.kind()) {
      case COUNTRY, CONTINENT -> 9.5;
      case ADMIN1 -> place.population() == 0 ? OURS : Math.max(3.5, population - 0.9);
      case WATER, REGION -> 6;
      case ADMIN2 -> Math.max(2.8, population - 1.5);
      case CAPITAL -> Math.max(5, population) + 1.5;
      case SEAT -> Math.max(3.5, population) + 0.5;
      case LOWER_SEAT -> Math.max(2.5, population) + 0.2;
      case SETTLEMENT -> population;
      case SECTION -> population - 0.7;
    };
  }
}
