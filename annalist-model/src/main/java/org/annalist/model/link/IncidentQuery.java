package org.annalist.model.link;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which incidents are wanted. What is empty does not restrict.
 *
 * @param types PLOVER type
 * @param from incidents that end on this day or later; those without a date pass
 * @param to incidents that begin on this day or earlier; those without a date pass
 * @param country ISO 3166-1 alpha-3 of the place
 * @param actor name or code ({@code CHN}, {@code CHN CVL}) of a party to it, without case
 * @param words words of the label, without case
 * @param minKilled at least so many dead by some report
 * @param minReports told by at least so many reports
 * @param limit at most so many
 */
public record IncidentQuery(
    Optional<String> types,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> country,
    Optional<String> actor,
    Optional<String> words,
    int minKilled,
    int minReports,
    int limit) {

  /** Checks the limit. */
  public IncidentQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("limit below 1: " + limit);
    }
  }

  /** All incidents. */
  public static IncidentQuery all() {
    return new IncidentQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        Integer.MAX_VALUE);
  }

  /** The same, of one PLOVER type. */
  public IncidentQuery ofType(String code) {
    return new IncidentQuery(
        Optional.of(code), from, to, country, actor, words, minKilled, minReports, limit);
  }

  /** The same, in a stretch of days, both inclusive. */
  public IncidentQuery between(LocalDate first, LocalDate last) {
    return new IncidentQuery(
        types,
        Optional.of(first),
        Optional.of(last),
        country,
        actor,
        words,
        minKilled,
        minReports,
        limit);
  }

  /** The same, in one country. */
  public IncidentQuery in(String code) {
    return new IncidentQuery(
        types, from, to, Optional.of(code), actor, words, minKilled, minReports, limit);
  }

  /** The same, with a party of this name or code. */
  public IncidentQuery with(String nameOrCode) {
    return new IncidentQuery(
        types, from, to, country, Optional.of(nameOrCode), words, minKilled, minReports, limit);
  }

  /** The same, with this in the label. */
  public IncidentQuery named(String label) {
    return new IncidentQuery(
        types, from, to, country, actor, Optional.of(label), minKilled, minReports, limit);
  }

  /** The same, with at least so many dead and so many reports. */
  public IncidentQuery atLeast(int dead, int reports) {
    return new IncidentQuery(types, from, to, country, actor, words, dead, reports, limit);
  }

  /** The same, at most so many. */
  public IncidentQuery first(int count) {
    return new IncidentQuery(types, from, to, country, actor, words, minKilled, minReports, count);
  }
}
