package org.annalist.coder.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/**
 * A sentence seen as a tree: heads to children in text order, ancestors, and the tokens below a
 * head. A tree that is not well-formed (a head outside the sentence, a cycle) is read as far as it
 * goes. Immutable and thread-safe.
 */
public final class Tree {
  private final Sentence sentence;
  private final List<List<Token>> children;

  private Tree(Sentence sentence, List<List<Token>> children) {
    this.sentence = sentence;
    this.children = children;
  }

  /** The tree of a sentence. */
  public static Tree of(Sentence sentence) {
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0 && token.head() < sentence.size() && token.head() != token.index()) {
        below.get(token.head()).add(token);
      }
    }
    return new Tree(sentence, below.stream().map(List::copyOf).toList());
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The token with this index. */
  public Token token(int index) {
    return sentence.token(index);
  }

  /** The dependents of a token, in text order. */
  public List<Token> children(Token head) {
    return children.get(head.index());
  }

  /**
   * The dependents with one of these relations; a relation without subtype matches all its
   * subtypes.
   */
  public List<Token> children(Token head, String... relations) {
    return children(head).stream().filter(t -> is(t, relations)).toList();
  }

  /** The first dependent with one of these relations. */
  public Optional<Token> child(Token head, String... relations) {
    return children(head).stream().filter(t -> is(t, relations)).findFirst();
  }

  /** Whether the token bears one of these relations, compared with subtype or without. */
  public static boolean is(Token token, String... relations) {
    return Arrays.stream(relations)
        .anyMatch(r -> r.equals(token.relation()) || r.equals(token.baseRelation()));
  }

  /** The head of a token; empty for the root. */
  public Optional<Token> head(Token token) {
    return token.head() >= 0 && token.head() < sentence.size()
        ? Optional.of(sentence.token(token.head()))
        : Optional.empty();
  }

  /** The heads from the nearest to the root; stops at a cycle. */
  public List<Token> ancestors(Token token) {
    List<Token> up = new ArrayList<>();
    Optional<Token> next = head(token);
    while (next.isPresent() && up.size() <= sentence.size()) {
      up.add(next.get());
      next = head(next.get());
    }
    return up;
  }

  /** The token and all below it for which {@code enter} holds, in text order. */
  public List<Token> below(Token top, Predicate<Token> enter) {
    boolean[] seen = new boolean[sentence.size()];
    collect(top, enter, seen);
    return sentence.tokens().stream().filter(t -> seen[t.index()]).toList();
  }

  private void collect(Token top, Predicate<Token> enter, boolean[] seen) {
    List<Token> open = new ArrayList<>(List.of(top));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      if (!seen[next.index()]) {
        seen[next.index()] = true;
        children(next).stream().filter(enter).forEach(open::add);
      }
    }
  }

  /** The smallest range of tokens that holds the token and all below it. */
  public TokenSpan subtree(Token top) {
    return range(below(top, t -> true));
  }

  /** The smallest range that holds these tokens. */
  public static TokenSpan range(List<Token> tokens) {
    int first = tokens.stream().mapToInt(Token::index).min().orElseThrow();
    int last = tokens.stream().mapToInt(Token::index).max().orElseThrow();
    return new TokenSpan(first, last + 1);
  }

  /** The characters from the first to the last of these tokens. */
  public Span span(List<Token> tokens) {
    return sentence.spanOf(range(tokens));
  }
}
