package org.annalist.lab.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Aligns a canonical text with the raw text it was made of. Stateless and thread-safe. */
final class Alignment {
  private Alignment() {}

  /**
   * For every UTF-16 offset of {@code canonical} (its end included) the code point offset in {@code
   * raw}. Works through both texts cluster by cluster (a base and its combining marks, or one line
   * break); inside a cluster that normalisation changed, offsets point at its start. A text that
   * was not made canonical is its own.
   */
  static int[] of(String canonical, String raw) {
    if (canonical.equals(raw)) {
      return points(raw);
    }
    int[] out = new int[canonical.length() + 1];
    int to = 0;
    int points = 0;
    for (String cluster : clusters(raw)) {
      int length = normal(cluster).length();
      boolean same = length == cluster.length();
      for (int k = 0; k < length && to < canonical.length(); k++) {
        out[to++] = points + (same ? cluster.codePointCount(0, k) : 0);
      }
      points += cluster.codePointCount(0, cluster.length());
    }
    while (to <= canonical.length()) {
      out[to++] = points;
    }
    return out;
  }

  private static int[] points(String text) {
    int[] out = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean pair = Character.charCount(text.codePointAt(i)) == 2;
      out[i + 1] = out[i] + (pair ? 0 : 1);
    }
    return out;
  }

  private static String normal(String cluster) {
    String one = cluster.equals("\r\n") || cluster.equals("\r") ? "\n" : cluster;
    return Normalizer.normalize(one, Normalizer.Form.NFC);
  }

  private static List<String> clusters(String raw) {
    List<String> out = new ArrayList<>();
    int start = 0;
    while (start < raw.length()) {
      int end = start + Character.charCount(raw.codePointAt(start));
      boolean pair = raw.startsWith("\r\n", start);
      end = pair ? start + 2 : end;
      while (end < raw.length() && isMark(raw.codePointAt(end))) {
        end += Character.charCount(raw.codePointAt(end));
      }
      out.add(raw.substring(start, end));
      start = end;
    }
    return out;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
