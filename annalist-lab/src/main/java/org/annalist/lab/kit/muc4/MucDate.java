package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as the templates write it: a day, {@code 17 FEB 90 - 18 FEB 90}, or {@code - 18 FEB 90},
 * not after that day.
 *
 * @param from first day; zeros where open
 * @param to last day
 * @param until whether only the last day is told
 */
record MucDate(Day from, Day to, boolean until) {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})?\\s*([A-Z]{3,9})\\s*(\\d\\d)?");
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final int LETTERS = 3;

  /** A day of two-digit year; 0 for what is not told. */
  record Day(int year, int month, int day) implements Comparable<Day> {
    private static final Comparator<Day> ORDER =
        Comparator.comparingInt(Day::year).thenComparingInt(Day::month).thenComparingInt(Day::day);

    @Override
    public int compareTo(Day other) {
      return ORDER.compare(this, other);
    }
  }

  /** The date, when there is one in the words. */
  static Optional<MucDate> of(String words) {
    List<Day> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(words.toUpperCase(Locale.ROOT));
    while (matcher.find()) {
      int at = MONTHS.indexOf(matcher.group(2).substring(0, LETTERS));
      if (at >= 0 && at % LETTERS == 0) {
        days.add(new Day(number(matcher, 3), at / LETTERS + 1, number(matcher, 1)));
      }
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    boolean until = words.strip().startsWith("-");
    Day last = days.get(days.size() - 1);
    return Optional.of(new MucDate(until ? new Day(0, 0, 0) : days.get(0), last, until));
  }

  private static int number(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).map(Integer::parseInt).orElse(0);
  }

  /** The credit of a date for any of those that are right. */
  static double match(String value, List<String> gold) {
    Optional<MucDate> given = of(value);
    double best = 0;
    for (String right : gold) {
      Optional<MucDate> wanted = of(right);
      if (same(value, right) || given.isPresent() && given.equals(wanted)) {
        return Matching.WHOLE;
      }
      boolean near = given.isPresent() && wanted.isPresent() && given.get().isNear(wanted.get());
      best = near ? Matching.HALF : best;
    }
    return best;
  }

  private static boolean same(String a, String b) {
    return a.strip().replaceAll("\\s+", " ").equalsIgnoreCase(b.strip().replaceAll("\\s+", " "));
  }

  private boolean isNear(MucDate gold) {
    return until
        ? to.equals(gold.to)
        : gold.from.compareTo(from) <= 0 && to.compareTo(gold.to) <= 0;
  }
}
