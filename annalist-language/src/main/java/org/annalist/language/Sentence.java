package org.annalist.language;

import java.util.List;
import java.util.Optional;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/**
 * A sentence: tokens in text order, forming one tree, and the names among them.
 *
 * @param index 0-based index in the document
 * @param span from the first to the last token
 * @param tokens at least one
 * @param names in text order, not overlapping
 */
public record Sentence(int index, Span span, List<Token> tokens, List<NamedSpan> names) {
  /** Copies the lists; refuses a sentence without tokens. */
  public Sentence {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a token: " + span);
    }
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** The token with this index. */
  public Token token(int tokenIndex) {
    return tokens.get(tokenIndex);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The characters that a range of tokens covers. */
  public Span spanOf(TokenSpan range) {
    return tokens.get(range.start()).span().union(tokens.get(range.end() - 1).span());
  }

  /** The name that holds this token, if any. */
  public Optional<NamedSpan> nameAt(int tokenIndex) {
    return names.stream().filter(n -> n.tokens().contains(tokenIndex)).findFirst();
  }
}
