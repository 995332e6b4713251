package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Ways through a tree, in words. */
final class Paths {
  private static final int LONGEST = 5;
  private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP", "VB", "VBN", "VBG", "MD");

  private Paths() {}

  /**
   * The relations from one word up to the meeting point and down to the other, such as {@code
   * ^obj^advcl_obl}; {@code far} when it is long.
   */
  static String between(Tree tree, Token from, Token to) {
    List<Token> up = chain(tree, from);
    List<Token> down = chain(tree, to);
    for (int i = 0; i < up.size(); i++) {
      int meet = down.indexOf(up.get(i));
      if (meet >= 0) {
        return i + meet > LONGEST ? "far" : words(up.subList(0, i), down.subList(0, meet));
      }
    }
    return "apart";
  }

  private static String words(List<Token> up, List<Token> down) {
    StringBuilder out = new StringBuilder();
    up.forEach(t -> out.append('^').append(t.baseRelation()));
    for (int i = down.size() - 1; i >= 0; i--) {
      out.append('_').append(down.get(i).baseRelation());
    }
    return out.toString();
  }

  /** Steps between two words of a tree. */
  static int steps(Tree tree, Token from, Token to) {
    List<Token> up = chain(tree, from);
    List<Token> down = chain(tree, to);
    for (int i = 0; i < up.size(); i++) {
      int meet = down.indexOf(up.get(i));
      if (meet >= 0) {
        return i + meet;
      }
    }
    return up.size() + down.size();
  }

  private static List<Token> chain(Tree tree, Token token) {
    List<Token> out = new ArrayList<>(List.of(token));
    out.addAll(tree.ancestors(token));
    return out;
  }

  /** The verb or predicate that a word belongs to: itself, or the nearest above. */
  static Token clause(Tree tree, Token token) {
    if (isPredicate(token)) {
      return token;
    }
    return tree.ancestors(token).stream().filter(Paths::isPredicate).findFirst().orElse(token);
  }

  private static boolean isPredicate(Token token) {
    return token.upos() == UniversalTag.VERB && !Tree.is(token, "amod", "compound", "case");
  }

  /** The nearest verb above a word that bears tense: "said" for what is said. */
  static Optional<Token> above(Tree tree, Token token) {
    return tree.ancestors(token).stream().filter(Paths::isPredicate).findFirst();
  }

  /** The form of a clause: auxiliaries and the tag of its verb, such as {@code have+VBN}. */
  static String tense(Tree tree, Token token) {
    Token verb = clause(tree, token);
    if (!VERBS.contains(verb.xpos())) {
      return "none";
    }
    String auxiliaries =
        tree.children(verb, "aux", "cop").stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .limit(3)
            .collect(Collectors.joining("+"));
    String to =
        tree.child(verb, "mark").filter(m -> m.lemma().equals("to")).map(m -> "to+").orElse("");
    return to + auxiliaries + (auxiliaries.isEmpty() ? "" : "+") + verb.xpos();
  }

  /** The preposition of a word, empty when there is none. */
  static String preposition(Tree tree, Token token) {
    return tree.children(token, "case", "mark").stream()
        .findFirst()
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** Whether a relative clause lies between a word and the root. */
  static boolean isRelative(Tree tree, Token token) {
    return token.relation().equals("acl:relcl")
        || tree.ancestors(token).stream().anyMatch(t -> t.relation().equals("acl:relcl"));
  }
}
