package org.annalist.knowledge.place;

/** What a place of the gazetteer is. The order is part of the packed format: append only. */
public enum PlaceKind {
  CONTINENT,
  COUNTRY,
  /** First-level division: state, province, governorate. */
  ADMIN1,
  /** Second-level division: district, county. */
  ADMIN2,
  /** Capital of a country. */
  CAPITAL,
  /** Seat of a first-level division. */
  SEAT,
  /** Seat of a lower division. */
  LOWER_SEAT,
  /** Another town or village. */
  SETTLEMENT,
  /** Part of a town. */
  SECTION,
  /** Sea, strait, lake, river. */
  WATER,
  /** Region without a seat, historical country, well-known site. */
  REGION;

  /** Whether it is a town, village or part of one. */
  public boolean isSettlement() {
    return compareTo(CAPITAL) >= 0 && compareTo(SECTION) <= 0;
  }
}
