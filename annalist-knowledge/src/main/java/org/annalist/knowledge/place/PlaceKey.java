package org.annalist.knowledge.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form in which place names are compared: without marks, case and punctuation, and with a few
 * words in one form ("Saint" and "St.", "Fort" and "Ft."). Part of the packed format.
 */
public final class PlaceKey {
  private static final Map<String, String> SAME =
      Map.of("saint", "st", "sainte", "st", "ste", "st", "fort", "ft", "mount", "mt", "and", "&");

  private PlaceKey() {}

  /** The key of a name; empty when nothing of it is left. */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(plain.length());
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '&') {
        word.append(fold(c));
      } else if (isBreak(c)) {
        close(word, out);
      }
    }
    close(word, out);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Marks and apostrophes vanish; other signs part words. */
  private static boolean isBreak(char c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.MODIFIER_LETTER;
    return !mark && "'’‘ʻʼ`´.".indexOf(c) < 0;
  }

  private static String fold(char c) {
    return switch (c) {
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'þ', 'Þ' -> "th";
      case 'ə', 'Ə' -> "a";
      default -> String.valueOf(c);
    };
  }

  private static void close(StringBuilder word, StringBuilder out) {
    if (word.length() == 0) {
      return;
    }
    String lower = word.toString().toLowerCase(Locale.ROOT);
    word.setLength(0);
    if (out.length() > 0) {
      out.append(' ');
    }
    out.append(SAME.getOrDefault(lower, lower));
  }
}
