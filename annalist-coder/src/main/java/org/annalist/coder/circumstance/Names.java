package org.annalist.coder.circumstance;

import java.util.HashSet;
import java.util.Set;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Names that sentences share. */
final class Names {
  private Names() {}

  /** How many words of names stand in both sentences. */
  static int shared(Sentence some, Sentence other) {
    Set<String> both = words(some);
    both.retainAll(words(other));
    return both.size();
  }

  private static Set<String> words(Sentence sentence) {
    Set<String> out = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.upos() == UniversalTag.PROPN) {
        out.add(token.text());
      }
    }
    return out;
  }
}
