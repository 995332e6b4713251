package org.annalist.linker.across;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Place;

/**
 * What is compared of an account.
 *
 * @param source the report it stands in
 * @param telling what happened
 * @param window when
 * @param spot where
 * @param parties who
 * @param matter in which words
 */
record AccountProfile(
    Source source, Telling telling, Window window, Spot spot, Parties parties, Matter matter) {

  /**
   * The report.
   *
   * @param document its id
   * @param uri where it came from
   * @param published its day, counted from 1970-01-01, when it is known and can be right
   * @param claims its claims about the incident, as one line each
   */
  record Source(String document, String uri, Optional<Long> published, List<String> claims) {
    Source {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What happened.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode; empty when none
   * @param group group of kinds that may be the same happening
   * @param label of the incident
   * @param weapon the words; empty when none
   * @param killed dead
   * @param injured wounded
   */
  record Telling(
      String type,
      String mode,
      String group,
      String label,
      String weapon,
      Optional<CountRange> killed,
      Optional<CountRange> injured) {}

  /**
   * When, in days from 1970-01-01.
   *
   * @param from first day
   * @param to last day; present when {@code from} is
   * @param partial date without a year; empty when none
   */
  record Window(Optional<Long> from, Optional<Long> to, String partial) {
    boolean isDay() {
      return from.isPresent() && from.equals(to);
    }
  }

  /**
   * Where.
   *
   * @param name canonical name in lower case; empty when unknown
   * @param point coordinates of a town or site; of nothing larger
   * @param country ISO 3166-1 alpha-3; empty when unknown
   * @param admin first-level division, or the name itself where the place is one; in lower case
   */
  record Spot(String name, Optional<Place.Point> point, String country, String admin) {}

  /**
   * Who.
   *
   * @param doers who did it
   * @param victims to whom it was done
   * @param names names and codes of all, for queries
   */
  record Parties(List<Identity> doers, List<Identity> victims, List<String> names) {
    Parties {
      doers = List.copyOf(doers);
      victims = List.copyOf(victims);
      names = List.copyOf(names);
    }
  }

  /**
   * In which words.
   *
   * @param telling rare words of the sentences that tell of it
   * @param story rare words of the whole report
   */
  record Matter(PackedWords telling, PackedWords story) {}
}
