package org.annalist.coder.circumstance;

import java.util.HashSet;
import java.util.Set;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Names that sentences share. */
final class Names {
  private Names() {}

  /** How many words of names stand in both of two sentences. */
  static int shared(Set<String> some, Set<String> others) {
    int both = 0;
    for (String each : some) {
      both += others.contains(each) ? 1 : 0;
    }
    return both;
  }

  /** The words of names in a sentence. */
  static Set<String> words(Sentence sentence) {
    Set<String> out = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.upos() == UniversalTag.PROPN) {
        out.add(token.text());
      }
    }
    return out;
  }
}
