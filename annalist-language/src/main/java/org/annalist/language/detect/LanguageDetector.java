package org.annalist.language.detect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the language of a text from its first few thousand characters. Thread-safe. */
public final class LanguageDetector {
  private static final String ENGLISH = "en";
  private static final String UNCODED = "Zzzz";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** How many characters are looked at; enough for several hundred words. */
  private static final int LOOK = 4000;

  private static final int FEWEST_WORDS = 20;
  private static final int FEWEST_LETTERS = 20;

  /** The share of frequent words that running text has at least, in any language of the table. */
  private static final double RUNNING = 0.12;

  /** How many different frequent words must be seen of a language. */
  private static final int DIFFERENT = 4;

  /** How many times as many words as English another language must have: many are in both. */
  private static final double AHEAD = 2;

  private final Map<String, List<String>> languagesOf;
  private final Map<String, String> scripts;

  private LanguageDetector(Map<String, List<String>> languagesOf, Map<String, String> scripts) {
    this.languagesOf = Map.copyOf(languagesOf);
    this.scripts = Map.copyOf(scripts);
  }

  /** The detector that ships with Annalist. */
  public static LanguageDetector builtIn() {
    Map<String, List<String>> languages = new HashMap<>();
    rows("function-words.tsv")
        .forEach(
            (language, words) -> {
              for (String word : words.split(" ")) {
                languages.computeIfAbsent(word, w -> new ArrayList<>()).add(language);
              }
            });
    return new LanguageDetector(languages, rows("scripts.tsv"));
  }

  /** The rows of a table of two columns, without comments and header. */
  private static Map<String, String> rows(String name) {
    try (InputStream in = LanguageDetector.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing: build Annalist again");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .map(l -> l.split("\t", 2))
          .collect(Collectors.toMap(c -> c[0], c -> c[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The language of a text as a BCP 47 tag such as {@code fr}, or {@code und-Cyrl} when only the
   * script is plain; empty when it cannot be told, as for short texts and lists.
   */
  public Optional<String> detect(String text) {
    String head = text.substring(0, Math.min(LOOK, text.length()));
    return otherScript(head).or(() -> latin(head));
  }

  private Optional<String> otherScript(String text) {
    Map<Character.UnicodeScript, Integer> counts = new LinkedHashMap<>();
    int letters = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (Character.isLetter(point)) {
        letters++;
        counts.merge(Character.UnicodeScript.of(point), 1, Integer::sum);
      }
    }
    int most = letters / 2;
    return letters < FEWEST_LETTERS
        ? Optional.empty()
        : counts.entrySet().stream()
            .filter(e -> e.getValue() > most && e.getKey() != Character.UnicodeScript.LATIN)
            .map(e -> "und-" + scripts.getOrDefault(e.getKey().name(), UNCODED))
            .findFirst();
  }

  private Optional<String> latin(String text) {
    Map<String, List<String>> seen = new LinkedHashMap<>();
    int words = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words++;
      String word = matcher.group().toLowerCase(Locale.ROOT);
      for (String language : languagesOf.getOrDefault(word, List.of())) {
        seen.computeIfAbsent(language, l -> new ArrayList<>()).add(word);
      }
    }
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    double least = words * RUNNING;
    return seen.entrySet().stream()
        .filter(e -> e.getValue().size() >= least)
        .filter(e -> e.getValue().stream().distinct().count() >= DIFFERENT)
        .max(Comparator.comparingDouble(e -> weight(e.getKey(), e.getValue().size())))
        .map(Map.Entry::getKey);
  }

  private static double weight(String language, int words) {
    return language.equals(ENGLISH) ? AHEAD * words : words;
  }
}
