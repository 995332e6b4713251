package org.annalist.reader.internal.block;

import java.util.regex.Pattern;

/** How a paragraph begins that answers the question before it. Stateless and thread-safe. */
final class Answers {
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i)^[\"“'‘]?(?:yes|no|not|nobody|none|nothing|perhaps|maybe|probably|possibly|hardly"
              + "|because|so|well|it|that|this|they|he|she|the answer|the question|one (?:answer|reason)"
              + "|for (?:one|now)|here)\\b.*");

  private Answers() {}

  static boolean beginsAsAnswer(String line) {
    return ANSWER.matcher(line).matches();
  }
}
