package org.annalist.coder.circumstance;

import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;

/**
 * How a word stands in its sentence.
 *
 * @param token the word
 * @param clause the verb or predicate that it belongs to
 * @param tense of that clause, as {@link Paths#tense} gives it
 * @param preposition before the word; empty when there is none
 */
record Stand(Token token, Token clause, String tense, String preposition) {
  static Stand of(Tree tree, Token token) {
    return new Stand(
        token, Paths.clause(tree, token), Paths.tense(tree, token), Paths.preposition(tree, token));
  }
}
