package org.annalist.coder.when;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.coder.quantity.Numerals;

/**
 * The words with which an expression of time can begin: those of the vocabulary, numbers, and those
 * that the rules look for by themselves. Most words of a text are none, and no rule need be asked.
 * Immutable and thread-safe.
 */
final class Openers {
  /** Classes of words that stand before or after an expression. */
  private static final Set<String> BESIDE =
      Set.of("counted", "year-cue", "month-cue", "amount-cue");

  private static final List<String> OF_RULES =
      List.of(
          "the",
          "last",
          "past",
          "previous",
          "preceding",
          "next",
          "coming",
          "upcoming",
          "following",
          "subsequent",
          "this",
          "current",
          "that",
          "same",
          "every",
          "each",
          "per",
          "a",
          "an",
          "one",
          "half",
          "at",
          "these",
          "'",
          "‘",
          "’",
          "day",
          "week",
          "month",
          "year",
          "night",
          "decade",
          "century",
          "weekend",
          "earlier",
          "later",
          "tonight",
          "overnight");

  private final Set<String> words;
  private final Numerals numerals;

  /** The openers of a vocabulary; an entry of several words begins with its first. */
  Openers(TimeWords vocabulary, Numerals numerals) {
    this.numerals = numerals;
    Set<String> all = new HashSet<>(OF_RULES);
    for (String entry : vocabulary.without(BESIDE)) {
      all.add(first(entry, ' '));
      all.add(first(entry, '\''));
      all.add(first(entry, '.'));
    }
    words = Set.copyOf(all);
  }

  private static String first(String entry, char end) {
    int at = entry.indexOf(end);
    return at < 0 ? entry : entry.substring(0, at);
  }

  /** Whether an expression can begin with this word, which is in lower case. */
  boolean opens(String word) {
    return words.contains(word) || numerals.mayOpen(word);
  }
}
