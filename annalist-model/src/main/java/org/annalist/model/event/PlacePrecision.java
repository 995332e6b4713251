package org.annalist.model.event;

/** How precisely a place is known. */
public enum PlacePrecision {
  /** A building, street, camp: the point is that of the place it lies in. */
  SITE,
  /** A town, village or district of a town. */
  SETTLEMENT,
  /** Near a named place. */
  NEAR,
  /** A second-level division. */
  ADMIN2,
  /** A first-level division. */
  ADMIN1,
  /** A region, sea, river: no single point. */
  REGION,
  /** Only the country. */
  COUNTRY,
  /** Named, but not found in the gazetteer. */
  UNPLACED
}
