package org.annalist.coder.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/**
 * The way through the tree from one word to another.
 *
 * @param name the relations passed, up as {@code <rel}, down as {@code >rel:prep}, steps to the
 *     side left out; {@code far} when it is long
 * @param level the last step to the side, {@code conj} or {@code appos}; empty without
 * @param length number of steps
 * @param clauses how many clauses are entered or left
 * @param between the words passed, both ends left out
 */
record TreePath(String name, String level, int length, int clauses, List<Token> between) {
  private static final int LONGEST = 6;
  private static final Set<String> CLAUSAL =
      Set.of("ccomp", "advcl", "acl", "xcomp", "parataxis", "csubj");

  TreePath {
    between = List.copyOf(between);
  }

  /** The way from {@code from} to {@code to} in a tree. */
  static TreePath of(Tree tree, Token from, Token to) {
    List<Token> up = chain(tree, from);
    List<Token> down = chain(tree, to);
    int ups = up.size() - 1;
    int downs = down.size() - 1;
    while (ups > 0 && downs > 0 && up.get(ups - 1).equals(down.get(downs - 1))) {
      ups--;
      downs--;
    }
    StringBuilder name = new StringBuilder();
    List<Token> between = new ArrayList<>();
    int clauses = 0;
    for (Token step : up.subList(0, ups)) {
      name.append('<').append(step.relation());
      clauses += isClausal(step);
      tree.head(step).ifPresent(between::add);
    }
    String level = "";
    for (int i = downs - 1; i >= 0; i--) {
      Token step = down.get(i);
      between.add(step);
      clauses += isClausal(step);
      if (isLevel(step)) {
        level = step.baseRelation();
      } else {
        name.append('>').append(step.relation()).append(preposition(tree, step));
      }
    }
    between.removeIf(t -> t.equals(from) || t.equals(to));
    String shown = ups + downs > LONGEST ? "far" : name.toString();
    return new TreePath(shown, level, ups + downs, clauses, between);
  }

  private static int isClausal(Token step) {
    return CLAUSAL.contains(step.baseRelation()) ? 1 : 0;
  }

  private static List<Token> chain(Tree tree, Token token) {
    List<Token> chain = new ArrayList<>(List.of(token));
    chain.addAll(tree.ancestors(token));
    return chain;
  }

  /** Whether a word stands beside its head rather than below it, and shares its part. */
  static boolean isLevel(Token token) {
    return switch (token.baseRelation()) {
      case "conj" -> token.upos() != UniversalTag.VERB;
      case "appos", "flat" -> true;
      default -> false;
    };
  }

  /** The preposition before a word, after a colon; empty when it has none. */
  static String preposition(Tree tree, Token word) {
    if (Tree.is(word, "nsubj", "obj")) {
      return "";
    }
    for (Token child : tree.children(word)) {
      boolean adposition = child.upos() == UniversalTag.ADP || child.upos() == UniversalTag.SCONJ;
      if (child.index() < word.index() && adposition && Tree.is(child, "case", "mark")) {
        return ":" + child.text().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
