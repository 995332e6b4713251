package org.annalist.record.report.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/** Words for codes: statuses, sectors, quads, kinds, countries. Immutable. */
final class Labels {
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  Labels() {
    for (Row row : Table.resource(Labels.class, "labels.tsv").rows()) {
      labels.put(row.get("group") + ":" + row.get("code"), row.get("label"));
    }
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      try {
        countries.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
      } catch (MissingResourceException e) {
        countries.put(two, country.getDisplayCountry(Locale.ENGLISH));
      }
    }
  }

  /** The words for a constant. */
  String of(Enum<?> constant) {
    return of(
        constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT), constant.name());
  }

  /** The words for a code of a group; the code itself when there are none. */
  String of(String group, String code) {
    return find(group, code).orElse(code);
  }

  Optional<String> find(String group, String code) {
    return Optional.ofNullable(labels.get(group + ":" + code));
  }

  /** The name of a country or of a PLOVER non-state code. */
  String country(String code) {
    return find("country", code).orElseGet(() -> countries.getOrDefault(code, code));
  }
}
