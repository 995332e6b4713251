package org.annalist.coder.who;

import java.util.Set;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Tells whether a word of nationality means the state ("the Turks", "Turkish") or some people. */
final class Nations {
  private static final Set<String> SOME =
      Set.of(
          "a",
          "an",
          "some",
          "many",
          "most",
          "few",
          "several",
          "other",
          "million",
          "thousand",
          "hundred",
          "dozen",
          "dozens",
          "hundreds",
          "thousands",
          "millions",
          "all",
          "every",
          "any",
          "fellow",
          "ordinary",
          "young",
          "another",
          "no");

  private Nations() {}

  /** Whether the state is meant, not one or some of its people: "two Americans" are people. */
  static boolean isState(Line line, Draft draft) {
    int start = draft.tokens().start();
    if (draft.tokens().length() > 1) {
      return isAdjective(line.token(draft.head()));
    }
    Token token = line.token(start);
    if (isAdjective(token)) {
      return true;
    }
    String before = line.lower(start - 1);
    boolean counted =
        start > 0 && line.token(start - 1).upos() == UniversalTag.NUM
            || SOME.contains(before)
            || "of".equals(before) && SOME.contains(line.lower(start - 2));
    return !counted && line.lower(start).endsWith("s");
  }

  private static boolean isAdjective(Token token) {
    return token.upos() == UniversalTag.ADJ
        || token.relation().equals("amod")
        || token.relation().equals("compound");
  }
}
