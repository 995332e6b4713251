package org.annalist.knowledge.importer;

import java.util.List;

/**
 * A named actor as a layer keeps it.
 *
 * @param kind as in the column {@code kind} of an actor table: person, body, organisation, medium,
 *     armed-group, party, state
 * @param name canonical name
 * @param aliases other names
 * @param country codes; several when the report has to decide
 * @param sectors PLOVER sectors, most specific first
 * @param from first day as ISO date, empty when open
 * @param to last day as ISO date, empty when open
 * @param note office or remark
 * @param parent name of the row that gives the codes this one lacks, empty for none
 */
public record ActorRow(
    String kind,
    String name,
    List<String> aliases,
    List<String> country,
    List<String> sectors,
    String from,
    String to,
    String note,
    String parent) {
  /** Copies the lists. */
  public ActorRow {
    aliases = List.copyOf(aliases);
    country = List.copyOf(country);
    sectors = List.copyOf(sectors);
  }

  /** A row without a parent. */
  public ActorRow(
      String kind,
      String name,
      List<String> aliases,
      List<String> country,
      List<String> sectors,
      String from,
      String to,
      String note) {
    this(kind, name, aliases, country, sectors, from, to, note, "");
  }
}
