package org.annalist.coder.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/**
 * Reads English numbers from a list of words, as figures or in words. A hyphen may stand inside a
 * word ("twenty-five") or be a word of its own. Immutable and thread-safe.
 */
public final class Numerals {
  private static final Pattern FIGURE =
      Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,12}(\\.\\d{1,2})?");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(st|nd|rd|th)");
  private static final long MOST = 10_000_000_000_000L;

  private enum Kind {
    SMALL,
    SCALE,
    DOZEN,
    VAGUE,
    ORDINAL
  }

  private record Word(Kind kind, long value) {}

  private final Map<String, Word> words;

  private Numerals(Map<String, Word> words) {
    this.words = Map.copyOf(words);
  }

  /** The number words that ship with the product. */
  public static Numerals builtIn() {
    Map<String, Word> words = new HashMap<>();
    for (Row row : Table.resource(Numerals.class, "number-words.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      words.put(row.get("word"), new Word(kind, Long.parseLong(row.get("value"))));
    }
    return new Numerals(words);
  }

  /** The number that starts at {@code from}, as long as it goes; case does not matter. */
  public Optional<Numeral> at(List<String> text, int from) {
    if (from >= text.size()) {
      return Optional.empty();
    }
    int start = from;
    if (isArticle(text.get(from)) && from + 1 < text.size() && isAfterArticle(text.get(from + 1))) {
      start = from + 1;
    }
    Reading reading = new Reading(text, start);
    return reading.read() ? Optional.of(reading.result()) : Optional.empty();
  }

  /** The value of an ordinal ("26th", "third"). */
  public OptionalInt ordinal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isFigure(lower)) {
      Matcher figure = ORDINAL.matcher(lower);
      return figure.matches()
          ? OptionalInt.of(Integer.parseInt(figure.group(1)))
          : OptionalInt.empty();
    }
    Word known = words.get(lower);
    if (known != null && known.kind() == Kind.ORDINAL) {
      return OptionalInt.of((int) known.value());
    }
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      Word tens = words.get(lower.substring(0, hyphen));
      OptionalInt rest = ordinal(lower.substring(hyphen + 1));
      if (tens != null && tens.kind() == Kind.SMALL && tens.value() >= 20 && rest.isPresent()) {
        return OptionalInt.of((int) tens.value() + rest.getAsInt());
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a number, or an ordinal, can begin with this word, which is in lower case. */
  public boolean mayOpen(String word) {
    return isFigure(word) || words.containsKey(word) || word.indexOf('-') > 0 || isArticle(word);
  }

  /** Whether the word alone is an amount without a figure: "dozens", "several". */
  public boolean isVague(String word) {
    Word known = words.get(word.toLowerCase(Locale.ROOT));
    return known != null && known.kind() == Kind.VAGUE;
  }

  /** Whether the word begins with a figure. */
  private static boolean isFigure(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static boolean isArticle(String word) {
    return word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
  }

  private boolean isAfterArticle(String word) {
    Word known = words.get(word.toLowerCase(Locale.ROOT));
    return known != null
        && (known.kind() == Kind.SCALE
            || known.kind() == Kind.DOZEN
            || word.equalsIgnoreCase("few"));
  }

  /** One attempt to read a number. */
  private final class Reading {
    private final List<String> text;
    private int next;
    private double total;
    private double group;
    private boolean any;
    private boolean vague;
    private boolean tens;

    Reading(List<String> text, int from) {
      this.text = text;
      this.next = from;
    }

    boolean read() {
      while (next < text.size()) {
        int before = next;
        String word = text.get(next).toLowerCase(Locale.ROOT);
        if (!take(word) && !takeLink(word)) {
          break;
        }
        if (next == before) {
          break;
        }
      }
      return any && total + group <= MOST;
    }

    Numeral result() {
      return new Numeral(next, vague ? 0 : Math.round(total + group), vague);
    }

    private boolean take(String word) {
      if (isFigure(word) && FIGURE.matcher(word).matches()) {
        if (any) {
          return false;
        }
        group = Double.parseDouble(word.replace(",", ""));
        return accept();
      }
      Word known = words.get(word);
      if (known == null) {
        return takeHyphenated(word);
      }
      return switch (known.kind()) {
        case SMALL -> small(known.value());
        case SCALE, DOZEN -> scale(known);
        case VAGUE -> vague();
        case ORDINAL -> false;
      };
    }

    private boolean takeHyphenated(String word) {
      int hyphen = word.indexOf('-');
      if (hyphen <= 0 || any) {
        return false;
      }
      Word first = words.get(word.substring(0, hyphen));
      Word second = words.get(word.substring(hyphen + 1));
      if (first == null || second == null || first.kind() != Kind.SMALL) {
        return false;
      }
      int here = next;
      boolean fits =
          second.kind() == Kind.SMALL && small(first.value()) && small(second.value())
              || second.kind() == Kind.SCALE && small(first.value()) && scale(second);
      next = fits ? here + 1 : here;
      return fits;
    }

    private boolean small(long value) {
      boolean fits = group == 0 || tens && value < 10 || group % 100 == 0 && group >= 100;
      if (vague || !fits) {
        return false;
      }
      tens = value >= 20 && value % 10 == 0;
      group += value;
      return accept();
    }

    private boolean scale(Word word) {
      if (word.kind() == Kind.DOZEN && !any && !isCounted()) {
        return false;
      }
      if (vague) {
        return accept();
      }
      double factor = group == 0 ? 1 : group;
      tens = false;
      if (word.value() >= 1000) {
        total += factor * word.value();
        group = 0;
      } else {
        group = factor * word.value();
      }
      return accept();
    }

    private boolean isCounted() {
      return next > 0 && isArticle(text.get(next - 1));
    }

    private boolean vague() {
      if (any && !vague) {
        return false;
      }
      vague = true;
      return accept();
    }

    private boolean accept() {
      any = true;
      next++;
      return true;
    }

    /** "-" and "and" inside a number, "of" inside a vague one ("tens of thousands"). */
    private boolean takeLink(String word) {
      if (!any || next + 1 >= text.size()) {
        return false;
      }
      Word after = words.get(text.get(next + 1).toLowerCase(Locale.ROOT));
      if (after == null) {
        return false;
      }
      boolean links =
          word.equals("-") && tens && after.kind() == Kind.SMALL && after.value() < 10
              || word.equals("and") && after.kind() == Kind.SMALL && group >= 100
              || word.equals("of") && vague && after.kind() == Kind.VAGUE;
      if (links) {
        next++;
      }
      return links;
    }
  }
}
