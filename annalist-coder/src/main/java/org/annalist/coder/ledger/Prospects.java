package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.Span;

/**
 * Finds all words of a sentence that may be the content of a ledger entry: nearly every clause, and
 * the nouns that binding words or coded events lead to. Made to miss little; the model decides.
 */
final class Prospects {
  private static final int LONGEST_CHAIN = 8;
  private static final Set<String> NOUN_LINKS =
      Set.of("obj", "obl", "nmod", "nsubj", "root", "conj", "appos", "acl", "xcomp", "ccomp");

  private final LedgerScene scene;

  Prospects(LedgerScene scene) {
    this.scene = scene;
  }

  /** The prospects of a sentence in text order of their heads, one for each head at most. */
  List<Prospect> in(Tree tree, List<Draft> drafts) {
    List<Prospect> found = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (isClause(tree, token) || isMatter(tree, token)) {
        found.add(prospect(tree, token, drafts));
      }
    }
    return found;
  }

  private Prospect prospect(Tree tree, Token head, List<Draft> drafts) {
    Token anchor = anchor(tree, head);
    Span what = what(tree, head);
    return new Prospect(
        tree,
        head,
        anchor,
        tree.head(anchor),
        what,
        drafts.stream().filter(d -> isOf(d, head)).toList());
  }

  private static boolean isOf(Draft draft, Token head) {
    return draft.what().covers(head.span())
        && headOf(draft).filter(h -> h.index() == head.index()).isPresent();
  }

  /** The highest word of what a draft says. */
  private static Optional<Token> headOf(Draft draft) {
    Tree tree = draft.tree();
    return tree.sentence().tokens().stream()
        .filter(t -> draft.what().covers(t.span()))
        .filter(t -> tree.head(t).map(h -> !draft.what().covers(h.span())).orElse(true))
        .filter(t -> t.upos() != UniversalTag.PUNCT)
        .findFirst();
  }

  private static boolean isClause(Tree tree, Token token) {
    return token.upos() == UniversalTag.VERB
        || token.upos() != UniversalTag.AUX
            && token.upos() != UniversalTag.PUNCT
            && tree.child(token, "cop").isPresent();
  }

  private boolean isMatter(Tree tree, Token token) {
    if (token.upos() != UniversalTag.NOUN
        || NOUN_LINKS.stream().noneMatch(r -> Tree.is(token, r))) {
      return false;
    }
    return scene.eventAt(token).isPresent()
        || scene.words().is(token.lemma(), "step")
        || tree.head(anchor(tree, token)).filter(this::binds).isPresent();
  }

  private boolean binds(Token token) {
    return !scene.words().kinds(token.lemma()).isEmpty()
        || scene
            .eventAt(token)
            .filter(e -> LedgerScene.BINDING_TYPES.contains(e.type().code()))
            .isPresent();
  }

  /** The first conjunct. */
  private static Token anchor(Tree tree, Token token) {
    Token at = token;
    for (int i = 0; i < LONGEST_CHAIN && Tree.is(at, "conj"); i++) {
      Optional<Token> up = tree.head(at);
      if (up.isEmpty() || up.get().upos() != at.upos()) {
        break;
      }
      at = up.get();
    }
    return at;
  }

  private static Span what(Tree tree, Token head) {
    return head.upos() == UniversalTag.VERB
        ? LedgerScene.verbPhrase(tree, head)
        : LedgerScene.content(tree, head);
  }
}
