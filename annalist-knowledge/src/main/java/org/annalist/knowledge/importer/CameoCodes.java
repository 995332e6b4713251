package org.annalist.knowledge.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.actor.KnownCodes;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/**
 * Turns CAMEO actor codes such as {@code AFGELI} and {@code IGOUNOREFHCR} into country and PLOVER
 * sectors, by the tables {@code cameo-roles.tsv} and {@code cameo-countries.tsv}.
 */
final class CameoCodes {
  /**
   * Country (or non-state code) and sectors; both may be empty.
   *
   * @param unknown the element that stands for a country and is none that is known, else empty
   */
  record Code(String country, List<String> sectors, String unknown) {
    /** Whether it tells nothing. */
    boolean isEmpty() {
      return country.isEmpty() && sectors.isEmpty();
    }
  }

  private static final int ELEMENT = 3;
  private static final String NOWHERE = "-";

  /** What stands behind IGO and has a code of its own in PLOVER. */
  private static final Map<String, String> WITHIN = Map.of("UNO", "UNO", "EEC", "EUR");

  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  CameoCodes() {
    for (Row row : Table.resource(CameoCodes.class, "cameo-roles.tsv").rows()) {
      ("place".equals(row.get("kind")) ? places : sectors).put(row.get("code"), row.get("plover"));
    }
    Table countries = Table.resource(CameoCodes.class, "cameo-countries.tsv");
    countries.rows().forEach(r -> places.put(r.get("code"), r.get("country")));
  }

  /** The code read. */
  Code read(String code) {
    String country = "";
    List<String> found = new ArrayList<>();
    for (int at = 0; at + ELEMENT <= code.length(); at += ELEMENT) {
      String element = code.substring(at, at + ELEMENT);
      String sector = sectors.getOrDefault(element, "");
      if (at == 0 && !sectors.containsKey(element)) {
        country = places.getOrDefault(element, element);
      } else if (WITHIN.containsKey(element) && country.equals("IGO")) {
        country = WITHIN.get(element);
      } else if (!sector.isEmpty() && !found.contains(sector)) {
        found.add(sector);
      }
    }
    return told(country, found);
  }

  /** Armed groups of no state are transnational; a region is no country. */
  private static Code told(String country, List<String> sectors) {
    if (NOWHERE.equals(country)) {
      return new Code(sectors.contains("REB") ? "IMG" : "", sectors, "");
    }
    boolean known = country.isEmpty() || KnownCodes.isCountry(country);
    return new Code(known ? country : "", sectors, known ? "" : country);
  }
}
