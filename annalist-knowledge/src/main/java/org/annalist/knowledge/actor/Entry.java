package org.annalist.knowledge.actor;

import java.util.List;
import java.util.Optional;
import org.annalist.model.problem.Location;

/**
 * What one row says about a name.
 *
 * @param kind what the name stands for
 * @param id same for all rows and names of one identity; empty for common nouns
 * @param name canonical name
 * @param countries the code, or several candidates between which the report decides; empty when
 *     unknown
 * @param sectors PLOVER sectors, most specific first
 * @param validity when the row holds
 * @param note office of a person, or a remark
 * @param where file and line of the row
 * @param layer name of the layer it came with
 */
public record Entry(
    EntryKind kind,
    String id,
    String name,
    List<String> countries,
    List<String> sectors,
    Validity validity,
    String note,
    Location where,
    String layer) {
  /** Copies the lists. */
  public Entry {
    countries = List.copyOf(countries);
    sectors = List.copyOf(sectors);
  }

  /** The country when there is exactly one. */
  public Optional<String> country() {
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  /** The entry with other sectors, such as ELI for a person out of office. */
  public Entry withSectors(List<String> other) {
    return new Entry(kind, id, name, countries, other, validity, note, where, layer);
  }

  /** Country and sectors such as {@code PAK MIL}, with {@code -} for none. */
  public String code() {
    String place = countries.isEmpty() ? "-" : String.join("|", countries);
    return sectors.isEmpty() ? place : place + " " + String.join(" ", sectors);
  }
}
