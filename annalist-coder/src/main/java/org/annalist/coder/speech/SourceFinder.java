package org.annalist.coder.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** Finds who says what a reporting verb reports. */
final class SourceFinder {
  private static final int MAX_STEPS = 8;
  private static final Set<UniversalTag> NOMINAL =
      Set.of(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.PRON);
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");

  private SourceFinder() {}

  /** The source of a verb; empty when the text leaves it open. */
  static Optional<Source> of(CueSite site) {
    Tree tree = site.tree();
    Token verb = site.verb();
    if (site.passive() && !site.cue().takes("passive-source")) {
      return tree.children(verb, "obl").stream()
          .filter(o -> hasCase(tree, o, "by"))
          .findFirst()
          .map(o -> source(tree, o, verb));
    }
    return subject(tree, verb)
        .or(() -> inverted(site))
        .or(() -> before(site))
        .map(s -> source(tree, s, verb));
  }

  /** The subject of a verb, its own or shared with the clause it hangs from. */
  static Optional<Token> subject(Tree tree, Token verb) {
    Token at = verb;
    for (int step = 0; step < MAX_STEPS; step++) {
      Optional<Token> own = tree.child(at, "nsubj");
      if (own.isPresent()) {
        return own;
      }
      Optional<Token> up = tree.head(at);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      Token head = up.get();
      if (Tree.is(at, "acl") && !at.relation().equals("acl:relcl") && at.xpos().equals("VBG")) {
        return Optional.of(head);
      }
      if (Tree.is(at, "xcomp")) {
        Optional<Token> controller = tree.child(head, "iobj", "obj");
        if (controller.isPresent() && controller.get().index() < at.index()) {
          return controller;
        }
      } else if (!Tree.is(at, "conj", "advcl")) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  /** "..., said the minister" where the tree made the speaker an object. */
  private static Optional<Token> inverted(CueSite site) {
    if (!isFinite(site.verb()) || site.verb().index() == 0) {
      return Optional.empty();
    }
    String previous = site.tree().token(site.verb().index() - 1).text();
    boolean afterMark = previous.endsWith(",") || previous.matches("[\"”’']+");
    return afterMark
        ? site.tree().children(site.verb(), "obj", "iobj", "dep").stream()
            .filter(t -> t.index() > site.verb().index() && NOMINAL.contains(t.upos()))
            .findFirst()
        : Optional.empty();
  }

  /** The nominal phrase that ends right before the verb, for trees that hang it elsewhere. */
  private static Optional<Token> before(CueSite site) {
    if (!isFinite(site.verb()) || Tree.is(site.verb(), "conj", "advcl", "xcomp")) {
      return Optional.empty();
    }
    Tree tree = site.tree();
    int last = site.verb().index() - 1;
    while (last >= 0 && skippable(tree.token(last))) {
      last--;
    }
    int edge = last;
    return tree.sentence().tokens().stream()
        .filter(t -> t.index() <= edge && NOMINAL.contains(t.upos()))
        .filter(t -> phrase(tree, t, site.verb()).end() - 1 >= edge)
        .min(Comparator.comparingInt(t -> tree.ancestors(t).size()));
  }

  private static boolean skippable(Token token) {
    return token.upos() == UniversalTag.ADV
        || token.upos() == UniversalTag.AUX
        || token.upos() == UniversalTag.PUNCT;
  }

  static boolean isFinite(Token verb) {
    return Set.of("VBD", "VBZ", "VBP", "VBN").contains(verb.xpos());
  }

  static boolean hasCase(Tree tree, Token nominal, String word) {
    return tree.children(nominal, "case").stream().anyMatch(c -> c.lemma().equals(word));
  }

  /** The source that this nominal heads, seen from the verb that it must not hold. */
  static Source source(Tree tree, Token nominal, Token verb) {
    TokenSpan words = phrase(tree, nominal, verb);
    return new Source(words, antecedent(tree, nominal).orElse(nominal));
  }

  private static Optional<Token> antecedent(Tree tree, Token pronoun) {
    if (!RELATIVE.contains(pronoun.xpos())
        && !(pronoun.lemma().equals("that") && pronoun.upos() == UniversalTag.PRON)) {
      return Optional.empty();
    }
    List<Token> up = tree.ancestors(pronoun);
    return up.stream()
        .filter(t -> t.relation().equals("acl:relcl"))
        .findFirst()
        .flatMap(tree::head)
        .filter(h -> NOMINAL.contains(h.upos()));
  }

  /** The words of a nominal on its side of the verb, without its preposition. */
  static TokenSpan phrase(Tree tree, Token nominal, Token verb) {
    List<Token> below =
        tree.below(
            nominal,
            t ->
                t.index() != verb.index()
                    && !(t.head() == nominal.index()
                        && Tree.is(t, "case", "mark", "cc", "punct", "parataxis")));
    boolean left = nominal.index() < verb.index();
    List<Token> side = below.stream().filter(t -> left == (t.index() < verb.index())).toList();
    TokenSpan range = Tree.range(side.isEmpty() ? List.of(nominal) : side);
    int end = range.end();
    while (end - 1 > nominal.index() && tree.token(end - 1).upos() == UniversalTag.PUNCT) {
      end--;
    }
    int start = range.start();
    while (start < nominal.index() && tree.token(start).upos() == UniversalTag.PUNCT) {
      start++;
    }
    return new TokenSpan(start, end);
  }
}
