package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** A growing set of tokens of one sentence. Not thread-safe; lives in one search. */
final class TokenSet {
  private final Sentence sentence;
  private final BitSet bits = new BitSet();

  TokenSet(Sentence sentence) {
    this.sentence = sentence;
  }

  TokenSet add(TokenSpan range) {
    bits.set(range.start(), range.end());
    return this;
  }

  TokenSet add(Token token) {
    bits.set(token.index());
    return this;
  }

  TokenSet addAll(TokenSet other) {
    bits.or(other.bits);
    return this;
  }

  TokenSet removeAll(TokenSet other) {
    bits.andNot(other.bits);
    return this;
  }

  boolean contains(Token token) {
    return bits.get(token.index());
  }

  boolean isEmpty() {
    return bits.isEmpty();
  }

  int first() {
    return bits.nextSetBit(0);
  }

  int last() {
    return bits.length() - 1;
  }

  /** The characters from the first to the last token. */
  Span span() {
    return sentence.token(first()).span().union(sentence.token(last()).span());
  }

  /** The stretches of tokens next to each other, without commas at their edges. */
  List<Span> runs() {
    List<Span> runs = new ArrayList<>();
    for (int from = bits.nextSetBit(0); from >= 0; ) {
      int to = bits.nextClearBit(from);
      addTrimmed(from, to, runs);
      from = bits.nextSetBit(to);
    }
    return runs;
  }

  private void addTrimmed(int from, int to, List<Span> runs) {
    int start = from;
    int end = to;
    while (start < end && isEdgeMark(sentence.token(start))) {
      start++;
    }
    while (end > start && isEdgeMark(sentence.token(end - 1))) {
      end--;
    }
    if (start < end) {
      runs.add(sentence.spanOf(new TokenSpan(start, end)));
    }
  }

  private static boolean isEdgeMark(Token token) {
    return token.upos() == UniversalTag.PUNCT && token.text().matches("[,;:.–—-]+|\\.\\.\\.");
  }
}
