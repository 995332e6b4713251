package org.annalist.linker.book;

import java.util.Optional;
import java.util.Set;
import org.annalist.linker.words.WordVector;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.link.LedgerSource;

/**
 * One entry of one report, ready to be compared.
 *
 * @param source the entry and its report
 * @param matter what it is about
 * @param type PLOVER type of the event it goes with, when one was coded
 */
record Telling(LedgerSource source, WordVector matter, Optional<String> type) {
  private static final Set<String> NO_STATES = Set.of("IGO", "NGO", "IMG", "ISM", "MNC", "?");

  String id() {
    return source.entry().id();
  }

  /** The country of the one who binds himself, asks or acts; "?" when unknown. */
  String side() {
    return side(source.entry().by());
  }

  /** The country of the one towards whom; empty for nobody. */
  Optional<String> other() {
    return source.entry().to().flatMap(Actor::country);
  }

  /** Where an actor stands: its country, or itself where no state stands behind it. */
  static String side(Actor actor) {
    String country = actor.country().orElse("?");
    return NO_STATES.contains(country) ? country + " " + actor.name() : country;
  }

  /** Whether one of those who make the entry stands on this side. */
  boolean isMadeBy(String wanted) {
    LedgerEntry entry = source.entry();
    return side().equals(wanted) || entry.jointly().stream().anyMatch(a -> side(a).equals(wanted));
  }
}
