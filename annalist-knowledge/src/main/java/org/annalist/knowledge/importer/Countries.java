package org.annalist.knowledge.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/** Turns ISO 3166-1 alpha-2 codes into alpha-3. */
final class Countries {
  private final Map<String, String> byTwo = new HashMap<>();

  Countries() {
    for (Row row : Table.resource(Gazetteer.class, "countries.tsv").rows()) {
      byTwo.put(row.get("iso2"), row.get("iso3"));
    }
  }

  /** The code of three letters; {@code su} and other codes of former states are not known. */
  Optional<String> three(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return upper.matches("[A-Z]{3}") ? Optional.of(upper) : Optional.ofNullable(byTwo.get(upper));
  }
}
