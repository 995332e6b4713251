package org.annalist.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.ResponsibilityKind;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Stance;

/**
 * "Y denied involvement in the attack", "Y denied carrying it out", "Y rejected the accusation",
 * and the accusation that bears its denial: "claims Y denied".
 */
final class DenialRule implements ClaimRule {
  private static final Set<String> DENY = Set.of("deny", "refute", "disclaim", "disavow");
  private static final Set<String> REJECT =
      Set.of("reject", "dismiss", "dispute", "refute", "rebut", "deny");

  @Override
  public List<Claim> at(Tree tree, Token verb, ClaimScene scene) {
    boolean verbOfDenial = DENY.contains(verb.lemma()) || REJECT.contains(verb.lemma());
    if (!verbOfDenial || Clauses.isNegated(tree, verb)) {
      return List.of();
    }
    Optional<Token> who = Clauses.doer(tree, verb);
    Optional<Token> accusation = deniedAccusation(tree, verb, scene);
    if (accusation.isPresent()) {
      Optional<Token> denier = who.filter(w -> !w.equals(accusation.get()));
      return denial(
          tree,
          verb,
          denier.or(() -> before(tree, verb, accusation.get())),
          List.of(),
          Optional.empty(),
          scene,
          "denial:relative");
    }
    Optional<Token> what =
        Clauses.undergoer(tree, verb).or(() -> tree.child(verb, "xcomp", "ccomp"));
    if (what.isEmpty() || who.isEmpty()) {
      return List.of();
    }
    return object(tree, verb, who.get(), what.get(), scene);
  }

  private static List<Claim> object(
      Tree tree, Token verb, Token who, Token what, ClaimScene scene) {
    Optional<Token> deed =
        scene.deed(tree, what).or(() -> tree.child(what, "obj").flatMap(o -> scene.deed(tree, o)));
    boolean share =
        scene.is(what, ResponsibilityKind.PART) && DENY.contains(verb.lemma())
            || scene.is(what, ResponsibilityKind.ACCUSATION);
    boolean doing = DENY.contains(verb.lemma()) && scene.isDoing(tree, what);
    boolean clause =
        DENY.contains(verb.lemma()) && Tree.is(what, "ccomp", "xcomp") && deed.isPresent();
    if (!share && !doing && !clause) {
      return List.of();
    }
    List<Actor> about =
        tree.child(what, "nsubj").map(s -> scene.parties().of(tree, s)).orElse(List.of());
    return denial(tree, verb, Optional.of(who), about, deed, scene, "denial:object");
  }

  private static List<Claim> denial(
      Tree tree,
      Token verb,
      Optional<Token> who,
      List<Actor> about,
      Optional<Token> deed,
      ClaimScene scene,
      String rule) {
    List<Actor> by = who.map(w -> scene.parties().of(tree, w)).orElse(List.of());
    return by.stream()
        .flatMap(
            b ->
                scene
                    .claims(
                        Stance.DENIED,
                        List.of(b),
                        about.isEmpty() ? List.of(b) : about,
                        tree,
                        verb,
                        deed,
                        rule)
                    .stream())
        .toList();
  }

  /** The accusation before a verb of denial without object: ", claims the group denied". */
  private static Optional<Token> deniedAccusation(Tree tree, Token verb, ClaimScene scene) {
    if (tree.child(verb, "obj", "ccomp", "xcomp")
        .filter(t -> t.index() > verb.index())
        .isPresent()) {
      return Optional.empty();
    }
    for (int i = verb.index() - 2; i >= 0; i--) {
      Token token = tree.token(i);
      if (token.text().equals(",") || token.text().equals("–") || token.text().equals("—")) {
        return Optional.empty();
      }
      boolean opens = i == 0 || tree.token(i - 1).text().matches("[,–—-]|the|those|these|such");
      if (scene.is(token, ResponsibilityKind.ACCUSATION) && opens) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** The nominal between the accusation and the verb. */
  private static Optional<Token> before(Tree tree, Token verb, Token accusation) {
    return tree.sentence().tokens().subList(accusation.index() + 1, verb.index()).stream()
        .filter(Clauses::isNominal)
        .filter(t -> t.head() <= accusation.index() || t.head() >= verb.index())
        .findFirst();
  }
}
