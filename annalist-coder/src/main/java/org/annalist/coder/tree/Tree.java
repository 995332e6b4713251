package org.annalist.coder.tree;

import java.util.ArrayList;
import java.util.Collections;
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
  private static final int FEW = 4;

  private final Sentence sentence;
  private final List<List<Token>> children;

  private Tree(Sentence sentence, List<List<Token>> children) {
    this.sentence = sentence;
    this.children = children;
  }

  /** The tree of a sentence. */
  public static Tree of(Sentence sentence) {
    List<List<Token>> below = new ArrayList<>(Collections.nCopies(sentence.size(), List.of()));
    for (Token token : sentence.tokens()) {
      int head = token.head();
      if (head >= 0 && head < sentence.size() && head != token.index()) {
        if (below.get(head).isEmpty()) {
          below.set(head, new ArrayList<>(FEW));
        }
        below.get(head).add(token);
      }
    }
    below.replaceAll(List::copyOf);
    return new Tree(sentence, List.copyOf(below));
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
    List<Token> all = children(head);
    List<Token> found = List.of();
    for (int i = 0; i < all.size(); i++) {
      if (is(all.get(i), relations)) {
        found = found.isEmpty() ? new ArrayList<>(all.size() - i) : found;
        found.add(all.get(i));
      }
    }
    return found.isEmpty() ? found : Collections.unmodifiableList(found);
  }

  /** The first dependent with one of these relations. */
  public Optional<Token> child(Token head, String... relations) {
    List<Token> all = children(head);
    for (int i = 0; i < all.size(); i++) {
      if (is(all.get(i), relations)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the token bears one of these relations, compared with subtype or without. */
  public static boolean is(Token token, String... relations) {
    for (String relation : relations) {
      if (token.bears(relation)) {
        return true;
      }
    }
    return false;
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
    Token at = token;
    while (at.head() >= 0 && at.head() < sentence.size() && up.size() <= sentence.size()) {
      at = sentence.token(at.head());
      up.add(at);
    }
    return up;
  }

  /** The token and all below it for which {@code enter} holds, in text order. */
  public List<Token> below(Token top, Predicate<Token> enter) {
    boolean[] seen = new boolean[sentence.size()];
    collect(top, enter, seen);
    List<Token> found = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      if (seen[i]) {
        found.add(sentence.token(i));
      }
    }
    return Collections.unmodifiableList(found);
  }

  private void collect(Token top, Predicate<Token> enter, boolean[] seen) {
    List<Token> open = new ArrayList<>(List.of(top));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      if (!seen[next.index()]) {
        seen[next.index()] = true;
        for (Token child : children(next)) {
          if (enter.test(child)) {
            open.add(child);
          }
        }
      }
    }
  }

  /** The smallest range of tokens that holds the token and all below it. */
  public TokenSpan subtree(Token top) {
    return range(below(top, t -> true));
  }

  /** The smallest range that holds these tokens, of which there is at least one. */
  public static TokenSpan range(List<Token> tokens) {
    int first = tokens.get(0).index();
    int last = first;
    for (Token token : tokens) {
      first = Math.min(first, token.index());
      last = Math.max(last, token.index());
    }
    return new TokenSpan(first, last + 1);
  }

  /** The characters from the first to the last of these tokens. */
  public Span span(List<Token> tokens) {
    return sentence.spanOf(range(tokens));
  }
}
