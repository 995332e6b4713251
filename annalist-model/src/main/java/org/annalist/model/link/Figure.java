package org.annalist.model.link;

import org.annalist.model.event.CountRange;

/**
 * What one report says of the number of dead or wounded.
 *
 * @param kind whom it counts
 * @param count the figures it gives
 * @param account the account that gives them
 */
public record Figure(Kind kind, CountRange count, IncidentAccount account) {
  /** Whom a figure counts. */
  public enum Kind {
    KILLED,
    INJURED
  }
}
