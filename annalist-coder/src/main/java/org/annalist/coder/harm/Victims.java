package org.annalist.coder.harm;

import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Finds in the tree who suffers what a word tells. */
final class Victims {
  private final Tree tree;
  private final HarmLexicon lexicon;
  private final Neighbours neighbours;

  Victims(Tree tree, HarmLexicon lexicon) {
    this.tree = tree;
    this.neighbours = new Neighbours(tree, lexicon);
    this.lexicon = lexicon;
  }

  /** The head of the phrase for the victims. */
  Optional<Token> of(Token trigger, HarmLexicon.Role role) {
    Optional<Token> found =
        switch (role) {
          case OBJECT -> ofVerb(trigger);
          case SUBJECT -> tree.child(trigger, "nsubj").or(() -> modified(trigger));
          case OF -> ofNoun(trigger);
          case STATE -> ofState(trigger);
          case TOLL, LIVES -> Optional.empty();
        };
    return found.filter(t -> !lexicon.is("thing", t.lemma()));
  }

  private Optional<Token> ofVerb(Token verb) {
    boolean active = tree.child(verb, "aux:pass").isEmpty();
    Optional<Token> object = tree.child(verb, "obj", "iobj");
    Optional<Token> passive = tree.child(verb, "nsubj:pass");
    if (passive.isPresent() && !(active && object.or(() -> neighbours.after(verb)).isPresent())) {
      return passive.map(this::antecedent);
    }
    if (object.isPresent() || !active) {
      return object.or(() -> shared(verb)).or(() -> neighbours.before(verb));
    }
    Optional<Token> next = neighbours.after(verb);
    if (next.isPresent()) {
      return next;
    }
    return verb.xpos().equals("VBN") && tree.child(verb, "nsubj").isEmpty()
        ? modified(verb).or(() -> shared(verb))
        : Optional.empty();
  }

  /** "who was killed": the noun that the relative clause describes. */
  private Token antecedent(Token subject) {
    boolean relative = subject.xpos().startsWith("W");
    return relative
        ? tree.ancestors(subject).stream()
            .filter(t -> Tree.is(t, "acl:relcl", "acl"))
            .findFirst()
            .flatMap(tree::head)
            .orElse(subject)
        : subject;
  }

  /** "people killed in the blast": the noun. */
  private Optional<Token> modified(Token participle) {
    return Tree.is(participle, "acl", "amod", "acl:relcl")
        ? tree.head(participle).filter(Victims::isNominal)
        : Optional.empty();
  }

  /** "12 were killed or wounded": the subject of the first verb, unless a figure of its own. */
  private Optional<Token> shared(Token verb) {
    return Tree.is(verb, "conj") && !numberBefore(verb)
        ? tree.head(verb).flatMap(h -> tree.child(h, "nsubj:pass"))
        : Optional.empty();
  }

  private boolean numberBefore(Token token) {
    return token.index() > 0 && Counts.isNumber(tree.token(token.index() - 1));
  }

  private Optional<Token> ofNoun(Token noun) {
    return tree.children(noun, "nmod").stream()
        .filter(t -> tree.children(t, "case").stream().anyMatch(c -> c.lemma().equals("of")))
        .findFirst()
        .or(() -> tree.child(noun, "nmod:poss"))
        .or(
            () ->
                tree.children(noun, "amod", "compound").stream()
                    .filter(t -> Character.isUpperCase(t.text().charAt(0)))
                    .findFirst());
  }

  /** "left nine dead", "12 people are dead", "20 wounded". */
  private Optional<Token> ofState(Token state) {
    return tree.child(state, "nsubj", "nsubj:pass")
        .or(() -> modified(state))
        .or(
            () ->
                Tree.is(state, "xcomp", "advcl", "obl")
                    ? tree.head(state)
                        .filter(h -> h.upos() == UniversalTag.VERB)
                        .flatMap(h -> tree.child(h, "obj").or(() -> tree.child(h, "nsubj:pass")))
                    : Optional.empty());
  }

  static boolean isNominal(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, NUM, PRON, ADJ, DET -> true;
      default -> false;
    };
  }
}
