package org.annalist.coder.speech;

import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** The words around a reporting verb that are not what is said: verb, source, adjuncts. */
final class CueClause {
  private CueClause() {}

  /** Auxiliaries, negation and adverbs next to the verb, and the verb. */
  static TokenSpan cueSpan(Tree tree, Token verb) {
    int start = verb.index();
    while (start > 0 && belongsTo(tree.token(start - 1), verb)) {
      start--;
    }
    int end = verb.index() + 1;
    while (end < tree.sentence().size()
        && tree.token(end).head() == verb.index()
        && Tree.is(tree.token(end), "compound:prt")) {
      end++;
    }
    return new TokenSpan(start, end);
  }

  private static boolean belongsTo(Token token, Token verb) {
    return token.head() == verb.index()
        && (token.upos() == UniversalTag.AUX
            || Tree.is(token, "aux", "advmod")
            || token.upos() == UniversalTag.PART);
  }

  /** Verb, source and the adjuncts of the verb that are no content. */
  static TokenSet words(CueSite site, Optional<Source> source, TokenSet content) {
    Tree tree = site.tree();
    TokenSet words = new TokenSet(tree.sentence());
    words.add(cueSpan(tree, site.verb()));
    source.ifPresent(s -> words.add(s.tokens()));
    for (Token child :
        tree.children(site.verb(), "obl", "iobj", "obj", "advmod", "advcl", "mark", "cc")) {
      TokenSpan below = tree.subtree(child);
      boolean free = tree.below(child, t -> true).stream().noneMatch(content::contains);
      if (free && !below.contains(site.verb().index()) && !isQuoted(tree, below)) {
        words.add(below);
      }
    }
    return words;
  }

  private static boolean isQuoted(Tree tree, TokenSpan range) {
    return tree.sentence().tokens().subList(range.start(), range.end()).stream()
        .anyMatch(t -> t.xpos().equals("``") || t.xpos().equals("''"));
  }
}
