package org.annalist.coder.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/**
 * Subjects, objects and voice of the verbs of a sentence, with subjects that are shared, controlled
 * or stand outside a relative clause. Immutable.
 */
public final class Clauses {
  private static final int DEEPEST = 8;
  private static final int CLOSE = 3;

  /** Verbs whose object, not whose subject, does what the infinitive says. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge",
          "ask",
          "tell",
          "order",
          "force",
          "allow",
          "permit",
          "let",
          "help",
          "persuade",
          "convince",
          "press",
          "pressure",
          "push",
          "want",
          "expect",
          "request",
          "invite",
          "enable",
          "encourage",
          "instruct",
          "require",
          "advise",
          "warn",
          "beg",
          "compel",
          "call",
          "lead",
          "cause",
          "make",
          "see",
          "send",
          "deploy",
          "get",
          "leave",
          "appoint",
          "train",
          "teach",
          "authorise",
          "authorize",
          "command",
          "direct",
          "implore",
          "exhort",
          "challenge",
          "need",
          "recruit",
          "hire",
          "use",
          "bring",
          "hear",
          "watch",
          "find",
          "believe",
          "consider");

  private final Tree tree;

  /** The clauses of a sentence. */
  public Clauses(Tree tree) {
    this.tree = tree;
  }

  /** Whether the verb stands in the passive, reduced passives included. */
  public boolean isPassive(Token verb) {
    if (tree.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
      return true;
    }
    if (!verb.xpos().equals("VBN")
        && !(verb.xpos().equals("VBD") && verb.relation().equals("acl"))) {
      return false;
    }
    boolean plain = tree.child(verb, "aux").isEmpty() && tree.child(verb, "obj").isEmpty();
    return plain && (reduced(verb) || sharesPassive(verb));
  }

  private boolean reduced(Token verb) {
    return Tree.is(verb, "acl", "advcl", "amod")
        || verb.isRoot()
        || tree.child(verb, "obl:agent").isPresent();
  }

  private boolean sharesPassive(Token verb) {
    return verb.relation().equals("conj") && tree.head(verb).map(this::isPassive).orElse(false);
  }

  /** The word that stands as the subject: of a passive verb, who it is done to. */
  public Optional<Token> subject(Token verb) {
    return subject(verb, 0);
  }

  private Optional<Token> subject(Token verb, int depth) {
    Optional<Token> own = tree.child(verb, "nsubj");
    if (own.isPresent()) {
      return Prepositions.isRelative(own.get()) ? antecedent(verb, depth) : own;
    }
    Optional<Token> head = tree.head(verb);
    if (head.isEmpty() || depth > DEEPEST) {
      return Optional.empty();
    }
    return switch (verb.baseRelation()) {
      case "conj", "advcl", "ccomp", "cop", "aux" -> subject(head.get(), depth + 1);
      case "xcomp" -> controller(head.get(), depth);
      case "acl" -> ofModifier(verb, head.get(), depth);
      default -> Optional.empty();
    };
  }

  private Optional<Token> controller(Token governor, int depth) {
    Optional<Token> object = tree.child(governor, "obj", "iobj");
    boolean byObject = object.isPresent() && OBJECT_CONTROL.contains(governor.lemma());
    return byObject ? object : subject(governor, depth + 1);
  }

  /** Who does what a clause after a noun says: the noun itself, or who has the plan. */
  private Optional<Token> ofModifier(Token verb, Token noun, int depth) {
    boolean infinitive =
        tree.children(verb, "mark").stream().anyMatch(m -> m.text().equalsIgnoreCase("to"));
    if (!infinitive) {
      return Optional.of(noun);
    }
    Optional<Token> owner = tree.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return owner;
    }
    return Tree.is(noun, "obj", "obl", "nsubj")
        ? tree.head(noun).flatMap(g -> subject(g, depth + 1)).filter(s -> !s.equals(noun))
        : Optional.empty();
  }

  /** The noun that a relative clause describes. */
  private Optional<Token> antecedent(Token verb, int depth) {
    Token at = verb;
    for (int i = depth; i <= DEEPEST; i++) {
      Optional<Token> head = tree.head(at);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      if (at.baseRelation().equals("acl")) {
        return head;
      }
      at = head.get();
    }
    return Optional.empty();
  }

  /** The words that stand as the object; of a passive verb, its subject. */
  public List<Token> objects(Token verb) {
    if (isPassive(verb)) {
      return subject(verb).stream().toList();
    }
    return tree.children(verb, "obj").stream()
        .flatMap(
            o -> Prepositions.isRelative(o) ? antecedent(verb, 0).stream() : List.of(o).stream())
        .toList();
  }

  /** Objects that stand elsewhere: shared with a coordinated verb, or before a relative clause. */
  List<Token> sharedObjects(Token verb) {
    Optional<Token> next =
        tree.children(verb, "conj").stream()
            .filter(c -> c.upos() == UniversalTag.VERB && c.index() - verb.index() <= CLOSE)
            .filter(c -> tree.child(c, "nsubj").isEmpty())
            .findFirst();
    if (next.isPresent()) {
      return objects(next.get());
    }
    boolean gap =
        verb.relation().equals("acl:relcl")
            && tree.child(verb, "nsubj").filter(s -> !Prepositions.isRelative(s)).isPresent();
    return gap ? tree.head(verb).stream().toList() : List.of();
  }
}
