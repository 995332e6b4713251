package org.annalist.knowledge.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/**
 * Turns CAMEO actor codes such as {@code AFGELI} and {@code IGOUNOREFHCR} into country and PLOVER
 * sectors, by the tables {@code cameo-roles.tsv} and {@code cameo-countries.tsv}.
 */
final class CameoCodes {
  /** Country (or non-state code) and sectors; both may be empty. */
  record Code(String country, List<String> sectors) {}

  private static final int ELEMENT = 3;

  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  CameoCodes() {
    for (Row row : Table.resource(CameoCodes.class, "cameo-roles.tsv").rows()) {
      ("place".equals(row.get("kind")) ? places : sectors).put(row.get("code"), row.get("plover"));
    }
    Table countries = Table.resource(CameoCodes.class, "cameo-countries.tsv");
    countries.rows().forEach(r -> places.put(r.get("code"), r.get("country")));
  }

  /** The code read; empty when it is not made of capital letters. */
  Optional<Code> read(String code) {
    if (!code.matches("[A-Z]{2,}")) {
      return Optional.empty();
    }
    String country = "";
    List<String> found = new ArrayList<>();
    for (int at = 0; at + ELEMENT <= code.length(); at += ELEMENT) {
      String element = code.substring(at, at + ELEMENT);
      String sector = sectors.getOrDefault(element, "");
      if (at == 0 && !sectors.containsKey(element)) {
        country = places.getOrDefault(element, element);
      } else if (element.equals("UNO") && country.equals("IGO")) {
        country = "UNO";
      } else if (!sector.isEmpty() && !found.contains(sector)) {
        found.add(sector);
      }
    }
    return Optional.of(new Code(country.equals("-") ? "" : country, found));
  }
}
