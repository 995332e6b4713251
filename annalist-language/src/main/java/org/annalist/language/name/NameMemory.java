package org.annalist.language.name;

import org.annalist.language.learn.Hash;
import org.annalist.language.word.Words;

/**
 * What a first pass over a document called its words: whether "Marathon" was a name elsewhere, of
 * which kind, alone or inside of which name, and whether it is written in small letters too. Takes
 * time in proportion to the words and holds up to {@link #LIMIT} rows of each sort: what a longer
 * document says later is not remembered. Not thread-safe: one for each document.
 */
public final class NameMemory {
  /** Rows of words, of pairs of words and of names that are remembered. */
  static final int LIMIT = 100_000;

  /** Numbers for each word that {@link #about} gives. */
  static final int FIELDS = 8;

  private static final int CAPITAL = 0;
  private static final int SMALL = 1;
  private static final int OUTSIDE = 2;
  private static final int NAMES = 3;
  private static final int PLACES = 3;
  private static final int FEW = 2;
  private static final int SOME = 3;
  private static final int STRENGTHS = 10;

  private final NameClasses classes;
  private final int kinds;
  private final Tally words;
  private final Tally pairs;
  private final Tally names;

  /** An empty memory of these classes. */
  public NameMemory(NameClasses classes) {
    this.classes = classes;
    kinds = classes.kinds();
    words = new Tally(NAMES + kinds * PLACES, LIMIT);
    pairs = new Tally(kinds + 2, LIMIT);
    names = new Tally(kinds, LIMIT);
  }

  /** Remembers a sentence and the classes that the first pass gave its words. */
  public void add(Words sentence, int[] found) {
    count(sentence, found, 1);
  }

  private void count(Words sentence, int[] found, int times) {
    int[] starts = classes.starts(found);
    for (int i = 0; i < found.length; i++) {
      if (Character.isLetter(sentence.form(i).charAt(0))) {
        word(sentence, found, starts, i, times);
      }
      if (starts[i] == i) {
        int end = end(starts, i);
        names.add(key(sentence, i, end), classes.kind(found[i]), times);
      }
      if (i + 1 < found.length && isWorthwhile(sentence, starts, i)) {
        pairs.add(key(sentence, i, i + 2), pair(found, starts, i), times);
      }
    }
  }

  private void word(Words sentence, int[] found, int[] starts, int i, int times) {
    long key = sentence.lowerCode(i);
    if (!isCapital(sentence, i)) {
      words.add(key, SMALL, times);
    } else if (i > 0 && Character.isLetterOrDigit(sentence.form(i - 1).charAt(0))) {
      words.add(key, CAPITAL, times);
    }
    int kind = classes.kind(found[i]);
    int column = kind < 0 ? OUTSIDE : NAMES + kind * PLACES + place(starts, i);
    words.add(key, column, times);
  }

  /** Alone, first or later in a name. */
  private static int place(int[] starts, int i) {
    return starts[i] < i ? 2 : end(starts, i) == i + 1 ? 0 : 1;
  }

  /** The end of the name that starts with word {@code i}. */
  private static int end(int[] starts, int i) {
    int end = i + 1;
    while (end < starts.length && starts[end] == i) {
      end++;
    }
    return end;
  }

  private static boolean isCapital(Words sentence, int i) {
    return Character.isUpperCase(sentence.form(i).charAt(0));
  }

  /** Whether one of a pair is in a name or both could be. */
  private static boolean isWorthwhile(Words sentence, int[] starts, int i) {
    return starts[i] >= 0
        || starts[i + 1] >= 0
        || isCapital(sentence, i) && isCapital(sentence, i + 1);
  }

  /** The kind of name that joins a word and the next; else whether a name begins or ends there. */
  private int pair(int[] found, int[] starts, int i) {
    boolean joined = starts[i] >= 0 && starts[i] == starts[i + 1];
    boolean apart = starts[i] >= 0 || starts[i + 1] >= 0;
    return joined ? classes.kind(found[i]) : apart ? kinds + 1 : kinds;
  }

  private static long key(Words sentence, int start, int end) {
    long key = end - start;
    for (int i = start; i < end; i++) {
      key = key * 0x9E3779B97F4A7C15L + Hash.spread(sentence.lowerCode(i));
    }
    return key;
  }

  /**
   * What is remembered of the words of a sentence from the rest of the document. The sentence must
   * have been added before, with these classes.
   *
   * @return {@link #FIELDS} rows of a number for each word, one row after the other
   */
  int[] about(Words sentence, int[] found) {
    count(sentence, found, -1);
    int n = found.length;
    int[] out = new int[FIELDS * n];
    int[] starts = classes.starts(found);
    for (int i = 0; i < n; i++) {
      int[] row = words.of(sentence.lowerCode(i));
      kinds(row, out, i, n);
      out[2 * n + i] = 1 + Tally.most(row, NAMES, row.length);
      out[3 * n + i] = Math.min(FEW, row[CAPITAL]) * SOME + Math.min(FEW, row[SMALL]);
      out[5 * n + i] = i > 0 ? joint(sentence, i - 1) : 0;
      out[6 * n + i] = i + 1 < n ? joint(sentence, i) : 0;
      if (starts[i] == i) {
        name(sentence, i, end(starts, i), out, 7 * n);
      }
    }
    count(sentence, found, 1);
    return out;
  }

  /** The leading kind, how much it leads, and the leading one when names alone count. */
  private void kinds(int[] row, int[] out, int i, int n) {
    int[] counts = new int[kinds + 1];
    int all = 0;
    for (int kind = 0; kind < kinds; kind++) {
      for (int place = 0; place < PLACES; place++) {
        counts[kind] += row[NAMES + kind * PLACES + place];
      }
      all += counts[kind];
    }
    counts[kinds] = row[OUTSIDE];
    all += row[OUTSIDE];
    int most = Tally.most(counts, 0, kinds + 1);
    out[i] = 1 + most;
    if (most >= 0) {
      int sole = counts[most] == all ? 1 : 0;
      out[n + i] = (1 + most) * STRENGTHS + Math.min(SOME, counts[most]) * 2 + sole;
    }
    out[4 * n + i] = 1 + Tally.most(counts, 0, kinds);
  }

  private int joint(Words sentence, int i) {
    return 1 + Tally.most(pairs.of(key(sentence, i, i + 2)), 0, kinds + 2);
  }

  private void name(Words sentence, int start, int end, int[] out, int from) {
    int kind = 1 + Tally.most(names.of(key(sentence, start, end)), 0, kinds);
    int several = end - start > 1 ? kinds + 1 : 0;
    for (int i = start; i < end; i++) {
      out[from + i] = 1 + kind + several;
    }
  }
}
