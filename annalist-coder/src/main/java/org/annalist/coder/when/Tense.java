package org.annalist.coder.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** The direction in time of the clause that a time expression belongs to. */
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo", "may");
  private static final Set<String> AHEAD =
      Set.of(
          "schedule",
          "plan",
          "expect",
          "due",
          "set",
          "intend",
          "promise",
          "vow",
          "pledge",
          "agree",
          "hope",
          "slate",
          "want",
          "prepare",
          "hold",
          "decide",
          "propose",
          "likely",
          "order");

  /** The tense around a token. */
  static Tense around(Sentence sentence, int token) {
    Tree tree = Tree.of(sentence);
    Token start = sentence.token(token);
    Optional<Token> verb =
        tree.ancestors(start).stream()
            .filter(t -> t.upos() == UniversalTag.VERB || t.isRoot())
            .findFirst();
    return verb.map(v -> of(tree, v)).orElse(OPEN);
  }

  private static Tense of(Tree tree, Token verb) {
    List<Token> helpers = tree.children(verb, "aux", "cop", "mark");
    if (helpers.stream().anyMatch(t -> WILL.contains(t.lemma()) || WILL.contains(t.text()))) {
      return FUTURE;
    }
    boolean infinitive = helpers.stream().anyMatch(t -> t.lemma().equals("to"));
    if (infinitive || Tree.is(verb, "xcomp", "advcl", "acl")) {
      return tree.head(verb).map(h -> above(tree, verb, h, infinitive)).orElse(OPEN);
    }
    if (AHEAD.contains(verb.lemma())
        && tree.child(verb, "aux:pass", "cop").isPresent()
        && !tree.children(verb, "obl").isEmpty()
        && !verb.lemma().equals("hold")
        && !verb.lemma().equals("order")
        && !verb.lemma().equals("agree")) {
      return FUTURE;
    }
    boolean past =
        verb.xpos().equals("VBD")
            || verb.xpos().equals("VBN")
            || helpers.stream().anyMatch(t -> Set.of("VBD", "VBN").contains(t.xpos()));
    return past ? PAST : OPEN;
  }

  private static Tense above(Tree tree, Token verb, Token head, boolean infinitive) {
    if (infinitive && AHEAD.contains(head.lemma())) {
      return FUTURE;
    }
    if (verb.xpos().equals("VBN") || verb.xpos().equals("VBD")) {
      return PAST;
    }
    return head.upos() == UniversalTag.VERB && !infinitive ? of(tree, head) : OPEN;
  }
}
