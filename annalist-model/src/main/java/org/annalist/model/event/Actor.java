package org.annalist.model.event;

import java.util.List;
import java.util.Optional;
import org.annalist.model.text.Span;

/**
 * Somebody who acts, is acted on, or speaks: the words, and what they resolve to.
 *
 * @param text the words as they stand in the document
 * @param span where they stand
 * @param name canonical or fullest name; the words themselves when nothing better is known
 * @param country ISO 3166-1 alpha-3, or a PLOVER non-state code (IGO UNO EUR NGO IMG ISM MNC);
 *     absent when unknown
 * @param sectors PLOVER sectors, most specific first; empty when unknown
 * @param entity id of the knowledge row that gave the identity, when one did
 */
public record Actor(
    String text,
    Span span,
    String name,
    Optional<String> country,
    List<String> sectors,
    Optional<String> entity) {

  /** Copies the sectors. */
  public Actor {
    sectors = List.copyOf(sectors);
  }

  /** An actor of which nothing but the words is known. */
  public static Actor unresolved(String text, Span span) {
    return new Actor(text, span, text, Optional.empty(), List.of(), Optional.empty());
  }

  /** The first sector, if any. */
  public Optional<String> sector() {
    return sectors.stream().findFirst();
  }

  /** Country and sectors as {@code PAK MIL}; {@code ?} for an unknown country. */
  public String code() {
    return sectors.isEmpty()
        ? country.orElse("?")
        : country.orElse("?") + " " + String.join(" ", sectors);
  }

  /** The same identity found in other words. */
  public Actor at(String otherText, Span otherSpan) {
    return new Actor(otherText, otherSpan, name, country, sectors, entity);
  }

  /** Whether both mean the same actor: same entity, or same name, country and sectors. */
  public boolean sameAs(Actor other) {
    if (entity.isPresent() && other.entity.isPresent()) {
      return entity.equals(other.entity);
    }
    return name.equalsIgnoreCase(other.name)
        && country.equals(other.country)
        && sectors.equals(other.sectors);
  }
}
