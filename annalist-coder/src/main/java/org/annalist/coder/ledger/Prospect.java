package org.annalist.coder.ledger;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.text.Span;

/**
 * Words that may be the content of a ledger entry: a verb with its clause or a noun, and the word
 * it hangs from.
 *
 * @param tree the sentence
 * @param head the verb or noun that the content is about
 * @param anchor the first of the coordinated verbs or nouns that the head belongs to; the head
 *     itself when it stands alone
 * @param binder the word that has the content as its complement, with its particle none
 * @param what the words of the content
 * @param drafts what the rules of words made of the same stretch
 */
record Prospect(
    Tree tree, Token head, Token anchor, Optional<Token> binder, Span what, List<Draft> drafts) {
  Prospect {
    drafts = List.copyOf(drafts);
  }

  /** The lemma of the binder; "none" when the content stands alone. */
  String binding() {
    return binder.map(Token::lemma).orElse("none");
  }
}
