package org.annalist.reader.internal.block;

import java.util.regex.Pattern;

/**
 * What the form of a line tells: how it ends, how it begins, how long it is. Stateless and
 * thread-safe.
 */
final class LineForm {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*▪●·]\\s+).*");
  private static final Pattern INNER_SENTENCE =
      Pattern.compile("[\\p{L})]{2}[.!?]['\"’”)]*\\s+\\p{Lu}");
  private static final Pattern SPEAKER = Pattern.compile("^[\\p{Lu}][\\p{Lu} .'’-]+:.*");
  private static final Pattern FIRST_SECOND_PERSON =
      Pattern.compile("(?i)\\b(?:i|we|you|us|our|your|my|me)\\b(?!\\.)");
  private static final Pattern QUESTION_START =
      Pattern.compile(
          "(?i)^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|might|must"
              + "|how|why|what|who|whom|whose|when|where|which)\\b.*");
  private static final Pattern REPORTED = Pattern.compile("\\b(?:said|told|added)\\b");
  private static final String CLOSERS = "\"'’”»)]}";
  private static final String ENDS = ".!?…:;,—–-";
  private static final String OPENERS = "\"'‘“«(";

  private LineForm() {}

  static int words(String line) {
    return SPACES.split(line).length;
  }

  /** Whether the line ends like a sentence, an introduction, or a broken-off line of prose. */
  static boolean isEnded(String line) {
    char last = line.charAt(line.length() - 1);
    if (last == '"' || last == '”' || last == '»') {
      return true;
    }
    char inner = lastInside(line);
    return ENDS.indexOf(inner) >= 0;
  }

  static boolean isQuestion(String line) {
    return lastInside(line) == '?';
  }

  static boolean isBullet(String line) {
    return BULLET.matcher(line).matches();
  }

  /**
   * Whether the line starts with a lower-case letter, as the rest of a broken-off sentence does.
   */
  static boolean startsLower(String line) {
    return Character.isLowerCase(line.codePointAt(0));
  }

  /** Whether a sentence ends inside the line, so that it holds more than one. */
  static boolean hasSeveralSentences(String line) {
    return INNER_SENTENCE.matcher(line).find();
  }

  static boolean hasQuotation(String line) {
    return line.chars().anyMatch(c -> c == '"' || c == '“' || c == '”' || c == '«');
  }

  /** Whether the line is a turn of an interview: {@code SMITH: …}. */
  static boolean isSpeakerTurn(String line) {
    return SPEAKER.matcher(line).matches();
  }

  static boolean isPersonal(String line) {
    return FIRST_SECOND_PERSON.matcher(line).find();
  }

  /** Whether the line relays speech in the past tense, as prose does and headlines do not. */
  static boolean reportsInPast(String line) {
    return REPORTED.matcher(line).find();
  }

  static boolean startsAsQuestion(String line) {
    return QUESTION_START.matcher(line).matches();
  }

  /** Whether the line begins like a headline: a capital, a digit, or an opening quotation mark. */
  static boolean startsAsHeadline(String line) {
    int first = line.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || OPENERS.indexOf(first) >= 0
        || (!Character.isLowerCase(first) && Character.isLetter(first));
  }

  /** Whether all letters are capitals, and there are at least three. */
  static boolean isAllCapitals(String line) {
    long letters = line.chars().filter(Character::isLetter).count();
    return letters >= 3 && line.chars().noneMatch(Character::isLowerCase);
  }

  private static char lastInside(String line) {
    int at = line.length() - 1;
    while (at > 0 && CLOSERS.indexOf(line.charAt(at)) >= 0) {
      at--;
    }
    return line.charAt(at);
  }
}
