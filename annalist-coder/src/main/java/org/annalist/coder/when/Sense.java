package org.annalist.coder.when;

import java.util.Optional;

/** What a time expression says before it is tied to the calendar. */
sealed interface Sense {

  /**
   * A date with some fields open (0; the year is {@link #OPEN}).
   *
   * @param year negative for years before our era
   * @param month 1 to 12
   * @param day 1 to 31
   * @param weekday 1 (Monday) to 7
   * @param season TIMEX3 letters, or empty
   */
  record Calendar(int year, int month, int day, int weekday, String season) implements Sense {
    static final int OPEN = Integer.MIN_VALUE;

    static Calendar year(int year) {
      return new Calendar(year, 0, 0, 0, "");
    }

    static Calendar of(int year, int month, int day) {
      return new Calendar(year, month, day, 0, "");
    }

    static Calendar weekday(int weekday) {
      return new Calendar(OPEN, 0, 0, weekday, "");
    }

    static Calendar season(int year, String season) {
      return new Calendar(year, 0, 0, 0, season);
    }

    boolean hasYear() {
      return year != OPEN;
    }
  }

  /** A decade (199 for the 1990s), century (18 for the 19th), quarter or half of a year. */
  record Block(Unit unit, int number, int year) implements Sense {}

  /** Some units from an anchor: "yesterday", "last month", "two days later". */
  record Shift(Unit unit, int amount, Anchor anchor) implements Sense {}

  /** "last April", "next Sunday", "this summer". */
  record Pointed(int direction, Calendar what) implements Sense {}

  /** "April of last year": a date without year inside a shift. */
  record Within(Calendar what, Shift where) implements Sense {}

  /** A part of the day ({@code MO}) or clock time ({@code 17:30}) of a date, or of an open day. */
  record Part(Optional<Sense> base, String part) implements Sense {}

  /**
   * A length of time.
   *
   * @param value as TIMEX3 writes it
   * @param unit the unit
   * @param amount 0 when vague
   * @param direction -1 for "the past three days", 1 for "the next", 0 for no direction
   */
  record Length(String value, Unit unit, int amount, int direction) implements Sense {}

  /** A repetition; the value is empty when the words give no period. */
  record Repeat(String value) implements Sense {}

  /** {@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}. */
  record Reference(String value) implements Sense {}

  /** From where a shift counts. */
  enum Anchor {
    /** The day of publication. */
    PUBLICATION,
    /** The day told last. */
    STORY
  }
}
