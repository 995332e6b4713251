package org.annalist.coder.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.mention.Mentions;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.BlockKind;

/**
 * What a sentence must know of the whole report: which words stand where, so that a word told
 * before is known as a retelling. Immutable and thread-safe.
 */
final class Story {
  private final Map<String, Uses> uses = new HashMap<>();
  private final int length;

  /** First and last sentence of a word, in how many it stands, and whether the title has it. */
  private record Uses(int first, int last, int count, boolean inTitle) {
    Uses also(int sentence, boolean title) {
      return new Uses(first, sentence, count + (sentence == last ? 0 : 1), inTitle || title);
    }
  }

  Story(Mentions mentions) {
    length = mentions.parsed().sentences().size();
    for (Sentence sentence : mentions.parsed().sentences()) {
      BlockKind kind = mentions.parsed().document().kindAt(sentence.span().start());
      if (kind.isCoded()) {
        sentence.tokens().forEach(t -> note(t, sentence.index(), kind == BlockKind.TITLE));
      }
    }
  }

  private void note(Token token, int sentence, boolean title) {
    if (token.upos() == UniversalTag.VERB || token.upos() == UniversalTag.NOUN) {
      uses.merge(
          lemma(token),
          new Uses(sentence, sentence, 1, title),
          (old, one) -> old.also(sentence, title));
    }
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** Number of sentences. */
  int length() {
    return length;
  }

  /** In how many sentences the word stands. */
  int count(Token token) {
    return find(token).map(Uses::count).orElse(1);
  }

  /** Whether an earlier sentence has the word. */
  boolean isTold(Token token, int sentence) {
    return find(token).map(u -> u.first < sentence).orElse(false);
  }

  /** Whether a later sentence has the word. */
  boolean comesAgain(Token token, int sentence) {
    return find(token).map(u -> u.last > sentence).orElse(false);
  }

  /** Whether the title has the word. */
  boolean isInTitle(Token token) {
    return find(token).map(Uses::inTitle).orElse(false);
  }

  private Optional<Uses> find(Token token) {
    return Optional.ofNullable(uses.get(lemma(token)));
  }
}
