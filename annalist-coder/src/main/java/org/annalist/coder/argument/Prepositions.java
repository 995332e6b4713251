package org.annalist.coder.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** The prepositional complements of a word, by preposition. */
final class Prepositions {
  private static final Set<String> TIMES =
      Set.of("obl:tmod", "obl:npmod", "nmod:tmod", "nmod:npmod");

  private Prepositions() {}

  /** The prepositions that introduce a complement, in text order, in lower case. */
  static List<String> of(Tree tree, Token complement) {
    List<String> names = new ArrayList<>();
    for (Token mark : tree.children(complement, "case", "mark")) {
      boolean adposition = mark.upos() == UniversalTag.ADP || mark.upos() == UniversalTag.SCONJ;
      if (mark.index() < complement.index() && (mark.relation().equals("case") || adposition)) {
        names.add(mark.text().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** The complements that hang from a word. */
  static List<Token> complements(Tree tree, Token word) {
    return tree.children(word, "obl", "nmod", "advcl", "acl", "dep").stream()
        .filter(t -> !TIMES.contains(t.relation()) && !t.relation().equals("nmod:poss"))
        .filter(t -> !of(tree, t).isEmpty())
        .toList();
  }

  /** Whether a token is a relative pronoun. */
  static boolean isRelative(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return token.xpos().startsWith("W")
        || (word.equals("that") && token.upos() == UniversalTag.PRON && token.xpos().equals("WDT"));
  }
}
