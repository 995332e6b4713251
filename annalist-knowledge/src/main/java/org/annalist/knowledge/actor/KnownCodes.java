package org.annalist.knowledge.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/**
 * The codes that rows may use: states, codes that stand for a country, and sectors. Thread-safe.
 */
public final class KnownCodes {
  private static final class Holder {
    static final KnownCodes CODES = new KnownCodes();

    private Holder() {}
  }

  private final Set<String> countries = new HashSet<>();
  private final Set<String> sectors = new HashSet<>();

  private KnownCodes() {
    for (Row row : Table.resource(KnownCodes.class, "states.tsv").rows()) {
      countries.add(row.get("code"));
      countries.add(row.find("country").orElse(row.get("code")));
    }
    Table.resource(Ontology.class, "nonstate.tsv")
        .rows()
        .forEach(r -> countries.add(r.get("code")));
    Table.resource(Ontology.class, "sectors.tsv").rows().forEach(r -> sectors.add(r.get("code")));
  }

  /** The codes known. Immutable once made. */
  static KnownCodes all() {
    return Holder.CODES;
  }

  /** Whether a country of today or before, or a code that stands for one such as IGO, has it. */
  public static boolean isCountry(String code) {
    return all().countries.contains(code);
  }

  /** The first of these that a column of this name may not hold; empty when all are known. */
  Optional<String> unknown(String column, List<String> codes) {
    Set<String> known = "sectors".equals(column) ? sectors : countries;
    for (String code : codes) {
      if (!known.contains(code)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
