package org.annalist.record.store;

import java.time.LocalDate;
import java.util.Optional;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;

/**
 * What to look for: words in text, headline and event words, and conditions that one and the same
 * event must meet. Immutable; start from {@link #words} or {@link #everything} and narrow it.
 *
 * @param words all must occur; {@code "a phrase"}, {@code begin*} and {@code -without} work; empty
 *     for any
 * @param type event type
 * @param status event status
 * @param country ISO 3166-1 alpha-3 of somebody in the event, or of its place
 * @param actor part of the name or words of somebody who acts, is acted on or speaks
 * @param from first day; only events with a full date fit
 * @param to last day; only events with a full date fit
 * @param limit most hits, at least 1
 */
public record SearchQuery(
    String words,
    Optional<EventType> type,
    Optional<Status> status,
    Optional<String> country,
    Optional<String> actor,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int limit) {
  private static final int USUAL_LIMIT = 50;

  /** Refuses a limit below 1. */
  public SearchQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("limit below 1: " + limit);
    }
  }

  /** Documents with these words. */
  public static SearchQuery words(String words) {
    return new SearchQuery(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        USUAL_LIMIT);
  }

  /** Every document. */
  public static SearchQuery everything() {
    return words("");
  }

  /** With an event of this type. */
  public SearchQuery type(EventType value) {
    return new SearchQuery(words, Optional.of(value), status, country, actor, from, to, limit);
  }

  /** With an event of this status. */
  public SearchQuery status(Status value) {
    return new SearchQuery(words, type, Optional.of(value), country, actor, from, to, limit);
  }

  /** With an event in or by this country. */
  public SearchQuery country(String value) {
    return new SearchQuery(words, type, status, Optional.of(value), actor, from, to, limit);
  }

  /** With an event that somebody of this name has part in. */
  public SearchQuery actor(String value) {
    return new SearchQuery(words, type, status, country, Optional.of(value), from, to, limit);
  }

  /** With an event on or after this day. */
  public SearchQuery from(LocalDate value) {
    return new SearchQuery(words, type, status, country, actor, Optional.of(value), to, limit);
  }

  /** With an event on or before this day. */
  public SearchQuery to(LocalDate value) {
    return new SearchQuery(words, type, status, country, actor, from, Optional.of(value), limit);
  }

  /** At most this many hits. */
  public SearchQuery limit(int value) {
    return new SearchQuery(words, type, status, country, actor, from, to, value);
  }

  /** Whether an event has to meet a condition. */
  public boolean asksForEvents() {
    return type.isPresent()
        || status.isPresent()
        || country.isPresent()
        || actor.isPresent()
        || from.isPresent()
        || to.isPresent();
  }
}
