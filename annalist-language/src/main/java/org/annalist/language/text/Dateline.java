package org.annalist.language.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline that a wire report begins with: {@code NAIROBI, March 4 (Reuters) —}, {@code LIMA:}.
 * It is no part of the sentence behind it. Stateless and thread-safe.
 */
final class Dateline {
  private static final int LONGEST = 90;

  private static final String CITY = "\\p{Lu}[\\p{L}\\p{M}.'’/-]*(?: [\\p{L}\\p{M}.'’/-]+){0,3}";
  private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}.]*(?: [\\p{L}.]+){0,2})?";
  private static final String DAY =
      "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{2,4})?";
  private static final Pattern WITH_DASH =
      Pattern.compile(
          "\\s*(?<city>"
              + CITY
              + ")"
              + REGION
              + "(?<day>,? "
              + DAY
              + ")?(?<agency> ?\\([^()]{2,40}\\))?"
              + " ?(?:--|—|–|-)\\s+(?=\\S)");
  private static final Pattern WITH_COLON =
      Pattern.compile("\\s*(?<city>\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,}){0,2}):\\s+(?=\\p{Lu}|[\"“])");

  private Dateline() {}

  /** Where the dateline of the line {@code [from, to)} ends, or {@code from} without one. */
  static int end(String text, int from, int to) {
    String head = text.substring(from, Math.min(to, from + LONGEST));
    Matcher dash = WITH_DASH.matcher(head);
    if (dash.lookingAt()) {
      boolean marked = dash.group("day") != null || dash.group("agency") != null;
      boolean capitals = isCapitals(dash.group("city"));
      if (marked || (capitals && hasLowerCase(text, from + dash.end(), to))) {
        return from + dash.end();
      }
    }
    Matcher colon = WITH_COLON.matcher(head);
    return colon.lookingAt() && hasLowerCase(text, from + colon.end(), to)
        ? from + colon.end()
        : from;
  }

  private static boolean isCapitals(String words) {
    return words.length() >= 3 && words.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean hasLowerCase(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(Character::isLowerCase);
  }
}
