package org.annalist.model.event;

/** Whether the report says that the event took place. */
public enum Status {
  /** It took place; a promise or demand happened when it was made. */
  HAPPENED,
  /** It is going on. */
  ONGOING,
  /** Promised, agreed, scheduled, intended. */
  PLANNED,
  /** May, might, suspected, speculated. */
  POSSIBLE,
  /** The report relays a denial that it happened. */
  DENIED,
  /** The report says that it did not happen. */
  NEGATED,
  /** It depends on a condition. */
  CONDITIONAL,
  /** It happens regularly; no single event is meant. */
  HABITUAL
}
