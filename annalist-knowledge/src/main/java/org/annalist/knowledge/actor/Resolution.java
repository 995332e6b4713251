package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a phrase resolves to, and why.
 *
 * @param phrase the words
 * @param kind what they name as a whole
 * @param name canonical name when known, else the name in the phrase, else the phrase
 * @param country ISO 3166-1 alpha-3 or a PLOVER non-state code; absent when unknown
 * @param candidates codes between which the report decides (a people of several states); empty when
 *     the country is known
 * @param sectors PLOVER sectors, most specific first
 * @param entity id of the knowledge row that gave the identity
 * @param head the noun that heads the description, in lower case; empty for names
 * @param inherits whether the head noun is one that takes its sector from the context ("the group",
 *     "the spokesman") and none was found in the phrase
 * @param complete whether the last word of the first noun phrase is part of what was resolved; not
 *     so for "China's decision", of which only China is
 * @param reasons rows and words that decided, in the order they were used
 */
public record Resolution(
    String phrase,
    ActorKind kind,
    String name,
    Optional<String> country,
    List<String> candidates,
    List<String> sectors,
    Optional<String> entity,
    String head,
    boolean inherits,
    boolean complete,
    List<Reason> reasons) {
  /** Copies the lists. */
  public Resolution {
    candidates = List.copyOf(candidates);
    sectors = List.copyOf(sectors);
    reasons = List.copyOf(reasons);
  }

  /** Nothing known about a phrase. */
  public static Resolution unknown(String phrase) {
    return new Resolution(
        phrase,
        ActorKind.UNKNOWN,
        phrase,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        "",
        false,
        false,
        List.of());
  }

  /** The first sector, if any. */
  public Optional<String> sector() {
    return sectors.stream().findFirst();
  }

  /** Whether country or sector is known. */
  public boolean isResolved() {
    return country.isPresent() || !sectors.isEmpty();
  }

  /** Whether it is a description or name that lacks a country. */
  public boolean lacksCountry() {
    return country.isEmpty() && kind != ActorKind.UNKNOWN;
  }

  /** Country and sectors such as {@code PAK MIL}, {@code ?} for an unknown country. */
  public String code() {
    String place = country.orElse("?");
    return sectors.isEmpty() ? place : place + " " + String.join(" ", sectors);
  }

  /** The same with a country found in the context. */
  public Resolution inCountry(String code, Reason why) {
    return new Resolution(
        phrase,
        kind,
        name,
        Optional.of(code),
        List.of(),
        sectors,
        entity,
        head,
        inherits,
        complete,
        with(why));
  }

  /** The same with sectors found in the context. */
  public Resolution withSectors(List<String> codes, Reason why) {
    return new Resolution(
        phrase, kind, name, country, candidates, codes, entity, head, false, complete, with(why));
  }

  /** The same under another name and identity. */
  public Resolution named(String other, Optional<String> id) {
    return new Resolution(
        phrase, kind, other, country, candidates, sectors, id, head, inherits, complete, reasons);
  }

  private List<Reason> with(Reason why) {
    List<Reason> all = new ArrayList<>(reasons);
    all.add(why);
    return all;
  }

  /** Several lines to read: the result, then one line for each reason. */
  public String explain() {
    String lines = reasons.stream().map(r -> "  " + r).collect(Collectors.joining("\n"));
    String top =
        phrase + " -> " + code() + "  " + name + entity.map(e -> " [" + e + "]").orElse("");
    return lines.isEmpty() ? top : top + "\n" + lines;
  }
}
