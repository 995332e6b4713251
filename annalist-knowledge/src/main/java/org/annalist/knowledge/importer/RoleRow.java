package org.annalist.knowledge.importer;

import java.util.List;

/**
 * A role noun as a layer keeps it.
 *
 * @param word the noun
 * @param plural its plural, empty for none
 * @param sectors PLOVER sectors it gives
 * @param country code it gives, such as {@code NGO}; empty for none
 */
public record RoleRow(String word, String plural, List<String> sectors, String country) {
  /** Copies the sectors. */
  public RoleRow {
    sectors = List.copyOf(sectors);
  }
}
