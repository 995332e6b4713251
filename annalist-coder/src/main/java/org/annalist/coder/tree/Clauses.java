package org.annalist.coder.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Reads the arguments of a verb from a tree. Stateless and thread-safe. */
public final class Clauses {
  private static final int MAX_STEPS = 8;
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "day");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> NOBODY =
      Set.of("no", "nobody", "none", "neither", "nothing", "no-one");
  private static final Set<UniversalTag> NOMINAL =
      Set.of(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.PRON);

  private Clauses() {}

  /** Whether a token can head a nominal phrase. */
  public static boolean isNominal(Token token) {
    return NOMINAL.contains(token.upos());
  }

  /** The subject of a verb: its own, or the one shared with or controlled by a higher clause. */
  public static Optional<Token> subject(Tree tree, Token verb) {
    Token at = verb;
    for (int step = 0; step < MAX_STEPS; step++) {
      Optional<Token> own = own(tree, at);
      if (own.isPresent()) {
        return own;
      }
      Optional<Token> up = tree.head(at);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      Token head = up.get();
      if (at.relation().equals("acl") && isNominal(head) && !at.xpos().equals("VB")) {
        if (!isTime(head)) {
          return Optional.of(head);
        }
        at = tree.head(head).orElse(head);
        continue;
      }
      if (Tree.is(at, "xcomp")) {
        Optional<Token> controller = controller(tree, head, at);
        if (controller.isPresent()) {
          return controller;
        }
      } else if (!Tree.is(at, "conj", "advcl")) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  /** The last subject that is no time: "on Monday the army" may be read as two. */
  private static Optional<Token> own(Tree tree, Token verb) {
    List<Token> subjects = tree.children(verb, "nsubj");
    for (int i = subjects.size() - 1; i >= 0; i--) {
      if (!isTime(subjects.get(i))) {
        return Optional.of(subjects.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a noun names a day or a stretch of time: "Thursday", "week". */
  public static boolean isTime(Token noun) {
    return TIMES.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  private static Optional<Token> controller(Tree tree, Token head, Token complement) {
    return tree.child(head, "iobj", "obj").filter(o -> o.index() < complement.index());
  }

  /** Whether a verb is passive, a participle after its noun ("attack blamed on") included. */
  public static boolean isPassive(Tree tree, Token verb) {
    return tree.child(verb, "aux:pass", "nsubj:pass").isPresent()
        || (verb.xpos().equals("VBN") && Tree.is(verb, "acl", "advcl") && isBare(tree, verb));
  }

  private static boolean isBare(Tree tree, Token verb) {
    return tree.child(verb, "aux", "nsubj").isEmpty();
  }

  /** Who does it in a passive: the nominal after "by". */
  public static Optional<Token> agent(Tree tree, Token verb) {
    return oblique(tree, verb, "by").filter(Clauses::isNominal);
  }

  /** Who does it: the subject of an active verb, the agent of a passive one. */
  public static Optional<Token> doer(Tree tree, Token verb) {
    return isPassive(tree, verb) ? agent(tree, verb) : subject(tree, verb);
  }

  /** What it is done to: the object of an active verb, the subject of a passive one. */
  public static Optional<Token> undergoer(Tree tree, Token verb) {
    return isPassive(tree, verb) ? subject(tree, verb) : tree.child(verb, "obj");
  }

  /** The phrase or clause below a head that this preposition introduces. */
  public static Optional<Token> oblique(Tree tree, Token head, String preposition) {
    for (Token child : tree.children(head)) {
      if (Tree.is(child, "obl", "nmod", "advcl", "acl", "xcomp")
          && isOpenedBy(tree, child, preposition)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean isOpenedBy(Tree tree, Token phrase, String preposition) {
    for (Token child : tree.children(phrase)) {
      if (child.lemma().equals(preposition) && (child.bears("case") || child.bears("mark"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is negated: "not", "never", or a subject or object with "no". */
  public static boolean isNegated(Tree tree, Token verb) {
    for (Token child : tree.children(verb)) {
      boolean argument = child.bears("nsubj") || child.bears("obj");
      if (NOT.contains(child.lemma()) || argument && isNobody(tree, child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a nominal denies its own existence: "no group", "nobody", "none", "neither". */
  public static boolean isNobody(Tree tree, Token nominal) {
    if (NOBODY.contains(nominal.lemma())) {
      return true;
    }
    for (Token child : tree.children(nominal)) {
      if (NOBODY.contains(child.lemma()) && (child.bears("det") || child.bears("advmod"))) {
        return true;
      }
    }
    return false;
  }

  /** A nominal and those coordinated with it, in text order. */
  public static List<Token> together(Tree tree, Token nominal) {
    List<Token> all = new ArrayList<>(List.of(nominal));
    tree.children(nominal, "conj").stream().filter(Clauses::isNominal).forEach(all::add);
    return List.copyOf(all);
  }

  /** The noun that a relative pronoun stands for; empty for other words. */
  public static Optional<Token> antecedent(Tree tree, Token pronoun) {
    boolean relative =
        RELATIVE.contains(pronoun.xpos())
            || (pronoun.lemma().equals("that") && pronoun.upos() == UniversalTag.PRON);
    return relative
        ? tree.ancestors(pronoun).stream()
            .filter(t -> t.relation().equals("acl:relcl"))
            .findFirst()
            .flatMap(tree::head)
            .filter(Clauses::isNominal)
        : Optional.empty();
  }
}
