package org.annalist.lab.kit.annals;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as the scorer compares it: plain quotation marks, dashes and spaces, lower case. */
final class Normal {
  private static final String FROM = "‘’‚′“”„«»–—‐‑\u00a0\u2009\u202f\n\t";
  private static final String TO = "''''" + "\"\"\"" + "\"\"" + "----" + "   " + "  ";
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private Normal() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = FROM.indexOf(text.charAt(i));
      out.append(at < 0 ? text.charAt(i) : TO.charAt(at));
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Words only, separated by single spaces. */
  static String words(String text) {
    return NO_WORD.matcher(of(text)).replaceAll(" ").strip();
  }
}
