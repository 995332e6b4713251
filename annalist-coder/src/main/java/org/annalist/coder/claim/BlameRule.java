package org.annalist.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Stance;

/**
 * "X blamed Y for the attack", "X blamed the attack on Y", "an attack blamed on Y", "X accused Y of
 * carrying out", "X held Y responsible".
 */
final class BlameRule implements ClaimRule {
  private static final Set<String> ON = Set.of("blame", "pin", "attribute", "ascribe");
  private static final Set<String> OF = Set.of("accuse", "suspect");

  @Override
  public List<Claim> at(Tree tree, Token verb, ClaimScene scene) {
    boolean holds = verb.lemma().equals("hold");
    if (!holds && !ON.contains(verb.lemma()) && !OF.contains(verb.lemma())) {
      return List.of();
    }
    Optional<Token> responsible = holds ? responsible(tree, verb) : Optional.empty();
    if (responsible.isPresent() && !Clauses.isNegated(tree, verb)) {
      return held(tree, verb, responsible.get(), scene);
    }
    Optional<Token> first = Clauses.undergoer(tree, verb);
    if (first.isEmpty() || Clauses.isNegated(tree, verb)) {
      return List.of();
    }
    Optional<Token> on =
        Clauses.oblique(tree, verb, "on").or(() -> Clauses.oblique(tree, verb, "to"));
    if (ON.contains(verb.lemma()) && on.isPresent() && scene.deed(tree, first.get()).isPresent()) {
      return blame(tree, verb, on.get(), scene.deed(tree, first.get()), scene, "blame:on");
    }
    if (OF.contains(verb.lemma())) {
      return Clauses.oblique(tree, verb, "of")
          .map(of -> accusation(tree, verb, first.get(), of, scene))
          .orElse(List.of());
    }
    Optional<Token> deed = Clauses.oblique(tree, verb, "for").flatMap(f -> scene.deed(tree, f));
    return verb.lemma().equals("blame") && !scene.isDeed(first.get())
        ? blame(tree, verb, first.get(), deed, scene, "blame:for")
        : List.of();
  }

  /** "X held Y responsible for Z"; Y is the nominal before the adjective, whatever the tree. */
  private static List<Claim> held(Tree tree, Token verb, Token responsible, ClaimScene scene) {
    Optional<Token> accused =
        Clauses.isPassive(tree, verb)
            ? Clauses.subject(tree, verb)
            : tree.sentence().tokens().subList(verb.index() + 1, responsible.index()).stream()
                .filter(Clauses::isNominal)
                .reduce((a, b) -> b);
    Optional<Token> deed =
        Clauses.oblique(tree, responsible, "for")
            .or(() -> Clauses.oblique(tree, verb, "for"))
            .flatMap(f -> scene.deed(tree, f));
    return accused.map(a -> blame(tree, verb, a, deed, scene, "blame:held")).orElse(List.of());
  }

  private static Optional<Token> responsible(Tree tree, Token verb) {
    return tree.children(verb).stream()
        .filter(t -> t.index() > verb.index())
        .filter(t -> Set.of("responsible", "accountable").contains(t.lemma()))
        .findFirst();
  }

  private static List<Claim> accusation(
      Tree tree, Token verb, Token accused, Token of, ClaimScene scene) {
    Optional<Token> deed =
        scene.deed(tree, of).or(() -> tree.child(of, "obj").flatMap(o -> scene.deed(tree, o)));
    boolean material = deed.isPresent() || scene.isDoing(tree, of);
    return material
        ? blame(tree, verb, accused, Optional.of(deed.orElse(of)), scene, "blame:accuse")
        : List.of();
  }

  private static List<Claim> blame(
      Tree tree, Token verb, Token accused, Optional<Token> deed, ClaimScene scene, String rule) {
    List<Actor> about =
        scene.parties().of(tree, accused).stream()
            .filter(a -> deed.isPresent() || a.country().isPresent() || !a.sectors().isEmpty())
            .toList();
    if (about.isEmpty()) {
      return List.of();
    }
    List<Actor> by =
        Clauses.doer(tree, verb)
            .map(d -> scene.parties().of(tree, d))
            .filter(a -> !a.isEmpty())
            .orElseGet(() -> scene.speakerOr(tree, verb));
    return scene.claims(Stance.BLAMED, by, about, tree, verb, deed, rule);
  }
}
