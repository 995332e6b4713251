package org.annalist.coder.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.annalist.coder.quantity.Numeral;
import org.annalist.coder.quantity.Numerals;
import org.annalist.language.NameKind;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** A sentence as lexemes, with the questions that rules ask. Out of range is the empty word. */
final class Line {
  private final Sentence sentence;
  private final List<Lexeme> lexemes;
  private final List<String> words;
  private final TimeWords vocabulary;
  private final Numerals numerals;

  Line(Sentence sentence, List<Lexeme> lexemes, TimeWords vocabulary, Numerals numerals) {
    this.sentence = sentence;
    this.lexemes = lexemes;
    List<String> all = new ArrayList<>(lexemes.size());
    lexemes.forEach(l -> all.add(l.word()));
    this.words = List.copyOf(all);
    this.vocabulary = vocabulary;
    this.numerals = numerals;
  }

  int size() {
    return lexemes.size();
  }

  Lexeme lexeme(int i) {
    return lexemes.get(i);
  }

  Token token(int i) {
    return sentence.token(lexemes.get(i).token());
  }

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  boolean is(int i, String... options) {
    if (i >= 0 && i < words.size()) {
      String word = words.get(i);
      for (String option : options) {
        if (word.equals(option)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isDash(int i) {
    return is(i, "-", "–", "—");
  }

  /** The value of the word in a class of the vocabulary. */
  Optional<String> find(String kind, int i) {
    return vocabulary.find(kind, word(i));
  }

  boolean has(String kind, int i) {
    return vocabulary.has(kind, word(i));
  }

  /** Looks up some words from {@code i} on as one entry; the longest first, at most five. */
  Optional<Found> phrase(String kind, int i, java.util.function.Function<String, Sense> sense) {
    for (int end = Math.min(size(), i + 5); end > i; end--) {
      String joined = String.join(" ", words.subList(i, end)).replace(" 's", "'s");
      Optional<String> value = vocabulary.find(kind, joined);
      if (value.isPresent()) {
        return Optional.of(new Found(i, end, sense.apply(value.get())));
      }
    }
    return Optional.empty();
  }

  /** Number of the month, 0 if the word names none here ("may" as a verb, "April" as a person). */
  int month(int i) {
    int number = vocabulary.number("month", word(i));
    return number > 0 && isCapital(i) && !isPerson(i) && !isVerb(i) ? number : 0;
  }

  /** Number of the weekday, 0 if none. */
  int weekday(int i) {
    int full = vocabulary.number("weekday", word(i));
    if (full > 0) {
      return isCapital(i) && !isPerson(i) ? full : 0;
    }
    boolean cut = is(i + 1, ".", ",") || month(i + 1) > 0;
    return isCapital(i) && cut ? vocabulary.number("weekday-short", word(i)) : 0;
  }

  Optional<Unit> unit(int i) {
    return find("unit", i).map(Unit::valueOf);
  }

  boolean isPluralUnit(int i) {
    return has("unit", i) && word(i).endsWith("s");
  }

  /** The number in figures or words that starts here. */
  Optional<Numeral> number(int i) {
    return i >= 0 && i < size() ? numerals.at(words, i) : Optional.empty();
  }

  OptionalInt ordinal(int i) {
    return numerals.ordinal(word(i));
  }

  /** A day of the month in figures, 0 if none; ordinals count. */
  int day(int i) {
    if (!hasFigure(i)) {
      return 0;
    }
    String word = word(i);
    OptionalInt value = OptionalInt.empty();
    if (word.matches("\\d{1,2}")) {
      value = OptionalInt.of(Integer.parseInt(word));
    } else if (word.matches("\\d{1,2}(st|nd|rd|th)")) {
      value = ordinal(i);
    }
    return value.isPresent() && value.getAsInt() >= 1 && value.getAsInt() <= 31
        ? value.getAsInt()
        : 0;
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size() && Character.isUpperCase(lexemes.get(i).text().charAt(0));
  }

  boolean isFirst(int i) {
    return i == 0 || i == 1 && !Character.isLetterOrDigit(lexemes.get(0).text().charAt(0));
  }

  boolean hasTag(int i, UniversalTag... tags) {
    return i >= 0 && i < size() && Arrays.asList(tags).contains(token(i).upos());
  }

  private boolean isVerb(int i) {
    return hasTag(i, UniversalTag.AUX, UniversalTag.VERB) && !hasFigure(i + 1) && !hasFigure(i - 1);
  }

  /** Whether the word begins with a figure. */
  boolean hasFigure(int i) {
    return !word(i).isEmpty() && Character.isDigit(word(i).charAt(0));
  }

  private boolean isPerson(int i) {
    return sentence
        .nameAt(lexemes.get(i).token())
        .filter(n -> n.kind() == NameKind.PERSON && n.tokens().length() > 1)
        .isPresent();
  }
}
