package org.annalist.coder.circumstance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Ways through a tree, in words. */
final class Paths {
  private static final int LONGEST = 5;
  private static final int AUXILIARIES = 3;
  private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP", "VB", "VBN", "VBG", "MD");

  private Paths() {}

  /**
   * The relations from one word up to the meeting point and down to the other, such as {@code
   * ^obj^advcl_obl}; {@code far} when it is long.
   */
  static String between(Tree tree, Token from, Token to) {
    int[] up = chain(tree, from);
    int[] down = chain(tree, to);
    for (int i = 0; i < up.length; i++) {
      int meet = indexOf(down, up[i]);
      if (meet >= 0) {
        return i + meet > LONGEST ? "far" : words(tree, up, i, down, meet);
      }
    }
    return "apart";
  }

  private static String words(Tree tree, int[] up, int ups, int[] down, int downs) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < ups; i++) {
      out.append('^').append(tree.token(up[i]).baseRelation());
    }
    for (int i = downs - 1; i >= 0; i--) {
      out.append('_').append(tree.token(down[i]).baseRelation());
    }
    return out.toString();
  }

  /** Steps between two words of a tree. */
  static int steps(Tree tree, Token from, Token to) {
    int[] up = chain(tree, from);
    int[] down = chain(tree, to);
    for (int i = 0; i < up.length; i++) {
      int meet = indexOf(down, up[i]);
      if (meet >= 0) {
        return i + meet;
      }
    }
    return up.length + down.length;
  }

  private static int indexOf(int[] chain, int word) {
    for (int i = 0; i < chain.length; i++) {
      if (chain[i] == word) {
        return i;
      }
    }
    return -1;
  }

  /** The indexes of a word and all above it. */
  private static int[] chain(Tree tree, Token token) {
    int size = 1;
    for (Token at = token; at.head() >= 0 && isIn(tree, at, size); at = tree.token(at.head())) {
      size++;
    }
    int[] out = new int[size];
    Token at = token;
    for (int i = 0; i < size; i++) {
      out[i] = at.index();
      at = i + 1 < size ? tree.token(at.head()) : at;
    }
    return out;
  }

  /** Whether the head is a word of the sentence, and no cycle was gone round. */
  private static boolean isIn(Tree tree, Token token, int size) {
    return token.head() < tree.sentence().size() && size <= tree.sentence().size() + 1;
  }

  /** The verb or predicate that a word belongs to: itself, or the nearest above. */
  static Token clause(Tree tree, Token token) {
    if (isPredicate(token)) {
      return token;
    }
    return above(tree, token).orElse(token);
  }

  private static boolean isPredicate(Token token) {
    return token.upos() == UniversalTag.VERB && !Tree.is(token, "amod", "compound", "case");
  }

  /** The nearest verb above a word that bears tense: "said" for what is said. */
  static Optional<Token> above(Tree tree, Token token) {
    Token at = token;
    for (int i = 0; at.head() >= 0 && isIn(tree, at, i); i++) {
      at = tree.token(at.head());
      if (isPredicate(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The form of a clause: auxiliaries and the tag of its verb, such as {@code have+VBN}. */
  static String tense(Tree tree, Token token) {
    Token verb = clause(tree, token);
    if (!VERBS.contains(verb.xpos())) {
      return "none";
    }
    StringBuilder out = new StringBuilder();
    if (tree.child(verb, "mark").filter(m -> m.lemma().equals("to")).isPresent()) {
      out.append("to+");
    }
    int count = 0;
    for (Token child : tree.children(verb)) {
      if (count < AUXILIARIES && Tree.is(child, "aux", "cop")) {
        out.append(child.text().toLowerCase(Locale.ROOT)).append('+');
        count++;
      }
    }
    return out.append(verb.xpos()).toString();
  }

  /** The preposition of a word, empty when there is none. */
  static String preposition(Tree tree, Token token) {
    return tree.child(token, "case", "mark").map(t -> t.text().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** Whether a relative clause lies between a word and the root. */
  static boolean isRelative(Tree tree, Token token) {
    for (int each : chain(tree, token)) {
      if (tree.token(each).relation().equals("acl:relcl")) {
        return true;
      }
    }
    return false;
  }
}
