package org.annalist.record.brief;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.annalist.model.event.Actor;
import org.annalist.model.event.When;

/** Dates, names and lists as people write them. Stateless and thread-safe. */
final class Wording {
  private Wording() {}

  /** "9 March 2023". */
  static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + date.getYear();
  }

  /** "1 April to 30 June 2022". */
  static String period(Period period) {
    boolean oneYear = period.from().getYear() == period.to().getYear();
    String first =
        oneYear
            ? period.from().getDayOfMonth() + " " + month(period.from().getMonthValue())
            : day(period.from());
    return period.from().equals(period.to())
        ? day(period.from())
        : first + " to " + day(period.to());
  }

  static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** "9 March 2023", "March 2023", "April, year not given". */
  static String when(When when) {
    if (when.partial().isPresent()) {
      String partial = when.partial().get();
      String name = month(Integer.parseInt(partial.substring(2, 4)));
      String day = partial.length() > 4 ? Integer.parseInt(partial.substring(5)) + " " : "";
      return day + name + ", year not given";
    }
    LocalDate from = when.from().orElseThrow();
    return switch (when.precision()) {
      case DAY -> day(from);
      case MONTH -> month(from.getMonthValue()) + " " + from.getYear();
      case YEAR -> String.valueOf(from.getYear());
      default -> period(new Period(from, when.to().orElse(from)));
    };
  }

  /** "A, B and C". */
  static String list(List<String> names) {
    List<String> each = names.stream().distinct().toList();
    return each.size() < 2
        ? String.join("", each)
        : String.join(", ", each.subList(0, each.size() - 1)) + " and " + each.get(each.size() - 1);
  }

  static String names(List<Actor> actors) {
    return list(actors.stream().map(Actor::name).toList());
  }

  /** "1 incident", "2 incidents". */
  static String count(long number, String noun) {
    boolean changes = noun.endsWith("y") && !noun.matches(".*[aeiou]y");
    String many = changes ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return (number == 0 ? "no" : String.valueOf(number)) + " " + (number == 1 ? noun : many);
  }

  /** The words of a report in one line, cut at a word. */
  static String quote(String words, int most) {
    String flat = words.replaceAll("\\s+", " ").strip();
    if (flat.length() <= most) {
      return "“" + flat + "”";
    }
    int space = flat.lastIndexOf(' ', most);
    return "“" + flat.substring(0, space > 0 ? space : most) + " …”";
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The English name of a country; the code itself when it has none. */
  static String country(String code) {
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      try {
        if (country.getISO3Country().equals(code)) {
          return country.getDisplayCountry(Locale.ENGLISH);
        }
      } catch (MissingResourceException e) {
        continue;
      }
    }
    return code;
  }
}
