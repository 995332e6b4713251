package org.annalist.language.english;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.language.text.SentenceSplitter;
import org.annalist.language.word.CaseTable;
import org.annalist.language.word.KnownNames;
import org.annalist.model.text.Document;
import org.annalist.model.text.DocumentBuilder;
import org.annalist.model.text.Span;

/**
 * Gives a report that is written in capitals throughout, as wires and telexes were, its small
 * letters back, so that all that looks at capitals can read it. Every character keeps its place.
 * Words are written as the table has seen them, known names and what stands in brackets as an
 * abbreviation as such, unknown words as names. Thread-safe.
 */
public final class CaseRestorer {
  private static final int FEW = 60;
  private static final int LOOK_BACK = 60;
  private static final double ALMOST_ALL = 0.9;
  private static final int LONGEST_ABBREVIATION = 6;
  private static final Pattern BRACKETED = Pattern.compile("[\\[(]([A-Z]{2,6})[\\])]");
  private static final Pattern NO_VOWEL = Pattern.compile("[B-DF-HJ-NP-TV-XZ]{2,5}");
  private static final Pattern LINK =
      Pattern.compile("of|the|and|for|in|on|de|del|la|las|los|el|y");

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Supplier<CaseTable> usual;
  private final KnownNames known;

  /** A restorer with this table, which it asks for with the first text in capitals, and names. */
  public CaseRestorer(Supplier<CaseTable> usual, KnownNames known) {
    this.usual = usual;
    this.known = known;
  }

  /** Whether a text is written in capitals throughout; never true for a few words. */
  public static boolean isCapitals(String text) {
    long upper = text.chars().filter(Character::isUpperCase).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    return upper >= FEW && upper >= ALMOST_ALL * (upper + lower);
  }

  /** The document with its text in mixed case; the same document when it is not in capitals. */
  public Document restore(Document document) {
    if (!isCapitals(document.text())) {
      return document;
    }
    DocumentBuilder builder = Document.builder(restore(document.text())).uri(document.uri());
    document.title().ifPresent(builder::title);
    document.publisher().ifPresent(builder::publisher);
    document.published().ifPresent(builder::published);
    return builder
        .id(document.id())
        .language(document.language())
        .blocks(document.blocks())
        .build();
  }

  /** A text in capitals in mixed case, of the same length. */
  public String restore(String text) {
    Set<String> abbreviations = new HashSet<>();
    Matcher matcher = BRACKETED.matcher(text);
    while (matcher.find()) {
      String before = text.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start());
      int initials = initials(matcher.group(1), before);
      boolean whole = initials == matcher.group(1).length();
      if (whole || initials > 1 && !usual.get().isSmall(matcher.group(1))) {
        abbreviations.add(matcher.group(1));
      }
    }
    StringBuilder out = new StringBuilder(text);
    for (List<Span> words : splitter.split(text)) {
      sentence(text, words, abbreviations, out);
    }
    return out.toString();
  }

  /** How many of its letters, from the first, begin words before it, in order. */
  private static int initials(String abbreviation, String before) {
    int at = 0;
    for (String word : before.split("[^\\p{L}]+")) {
      boolean next =
          at < abbreviation.length()
              && !word.isEmpty()
              && word.charAt(0) == abbreviation.charAt(at);
      at += next ? 1 : 0;
    }
    return at;
  }

  private void sentence(
      String text, List<Span> words, Set<String> abbreviations, StringBuilder out) {
    int start = words.get(0).start();
    String line = text.substring(start, words.get(words.size() - 1).end());
    List<Span> names = known.names(line);
    List<Span> ranks = known.ranks(line);
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      String form = word.in(text);
      Span inLine = new Span(word.start() - start, word.end() - start);
      boolean name = isIn(names, inLine, usual.get().isSmall(form));
      boolean rank =
          isIn(ranks, inLine, false) && i + 1 < words.size() && isName(words.get(i + 1), text);
      String written = written(form, i == 0, name, rank, abbreviations);
      if (written.length() == form.length()) {
        out.replace(word.start(), word.end(), written);
      }
    }
  }

  /** Whether a known name covers the word; a common word only as part of a longer name. */
  private static boolean isIn(List<Span> names, Span word, boolean common) {
    return names.stream().anyMatch(n -> n.covers(word) && (!common || n.length() > word.length()));
  }

  private boolean isName(Span word, String text) {
    String form = word.in(text);
    return Character.isLetter(form.charAt(0)) && !usual.get().isSmall(form);
  }

  private String written(
      String form, boolean first, boolean name, boolean rank, Set<String> abbreviations) {
    boolean capitals = usual.get().isCapital(form) || form.indexOf('.') == 1;
    if (capitals || abbreviations.contains(form) || isAbbreviation(form)) {
      return form;
    }
    String small = form.toLowerCase(Locale.ROOT);
    boolean titled = rank || name && !LINK.matcher(small).matches();
    return titled ? title(small) : usual.get().restoreWord(form, first);
  }

  private static String title(String small) {
    return Character.toUpperCase(small.charAt(0)) + small.substring(1);
  }

  /** A word without vowels, or one that is known in capitals only. */
  private boolean isAbbreviation(String form) {
    if (form.length() > LONGEST_ABBREVIATION || usual.get().knows(form)) {
      return false;
    }
    boolean silent = NO_VOWEL.matcher(form).matches();
    boolean letters = form.chars().allMatch(Character::isUpperCase) && form.length() > 1;
    return silent
        || letters
            && !known.names(form).isEmpty()
            && known.names(title(form.toLowerCase(Locale.ROOT))).isEmpty();
  }
}
