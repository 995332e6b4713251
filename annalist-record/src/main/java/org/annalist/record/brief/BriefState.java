package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a brief held, so that the next one can say what is new.
 *
 * @param asOf the day of the brief
 * @param incidents id to what was known of it
 * @param ledger id to how the item stood
 */
public record BriefState(
    LocalDate asOf, SortedMap<String, Seen> incidents, SortedMap<String, String> ledger) {
  /** Copies the maps. */
  public BriefState {
    incidents = new TreeMap<>(incidents);
    ledger = new TreeMap<>(ledger);
  }

  /** A state of these. */
  public static BriefState of(
      LocalDate asOf, Map<String, Seen> incidents, Map<String, String> ledger) {
    return new BriefState(asOf, new TreeMap<>(incidents), new TreeMap<>(ledger));
  }

  /**
   * What was known of an incident.
   *
   * @param killed the range as people write it; empty when nobody gave a figure
   * @param reports how many told of it
   * @param claims how many claims, blames, confirmations and denials
   */
  public record Seen(String killed, int reports, int claims) {}
}
