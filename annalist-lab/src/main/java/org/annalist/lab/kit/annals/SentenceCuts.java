package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the scorer cuts a text into sentences. */
final class SentenceCuts {
  private static final Pattern CUT =
      Pattern.compile(
          "\\n|[.!?][\"'”’)\\]]*\\s+(?=[\"'“‘(\\[]*[A-Z0-9])", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(Mr|Ms|Mrs|Dr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?"
              + "|Oct|Nov|Dec|vs|[A-Z]|([A-Z]\\.)+[A-Z])");
  private static final Pattern SPACE = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String OPENING = "“\"'‘(";

  private SentenceCuts() {}

  /** Offsets of the cuts, both ends of the text included. */
  static List<Integer> of(String text) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(0);
    Matcher matcher = CUT.matcher(text);
    while (matcher.find()) {
      boolean period = text.charAt(matcher.start()) == '.';
      if (!period || !ABBREVIATION.matcher(wordBefore(text, matcher.start())).matches()) {
        cuts.add(matcher.end());
      }
    }
    cuts.add(text.length());
    return cuts;
  }

  private static String wordBefore(String text, int end) {
    int to = end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end;
    int from = to;
    while (from > 0 && !SPACE.matcher(text.substring(from - 1, from)).matches()) {
      from--;
    }
    while (from < to && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from, to);
  }
}
