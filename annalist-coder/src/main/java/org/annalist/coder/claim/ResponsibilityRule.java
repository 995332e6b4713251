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

/** "G claimed responsibility for the attack", "the attack, claimed by G". */
final class ResponsibilityRule implements ClaimRule {
  private static final Set<String> TAKE = Set.of("claim", "take", "accept", "assume", "admit");
  private static final Set<String> SHARE = Set.of("responsibility", "credit");

  @Override
  public List<Claim> at(Tree tree, Token verb, ClaimScene scene) {
    Optional<Token> what = Clauses.undergoer(tree, verb);
    Optional<Token> who = Clauses.doer(tree, verb);
    if (!TAKE.contains(verb.lemma()) || what.isEmpty() || who.isEmpty()) {
      return List.of();
    }
    boolean share = SHARE.contains(what.get().lemma());
    boolean deed = verb.lemma().equals("claim") && scene.deed(tree, what.get()).isPresent();
    boolean none = Clauses.isNegated(tree, verb) || Clauses.isNobody(tree, who.get());
    if (none || !(share || deed)) {
      return List.of();
    }
    Optional<Token> target =
        scene
            .deed(tree, what.get())
            .or(() -> forWhat(tree, verb).flatMap(t -> scene.deed(tree, t)));
    List<Actor> by = scene.parties().of(tree, who.get());
    return by.stream()
        .flatMap(
            a ->
                scene
                    .claims(
                        Stance.CLAIMED,
                        List.of(a),
                        List.of(a),
                        tree,
                        verb,
                        target,
                        "claim:responsibility")
                    .stream())
        .toList();
  }

  private static Optional<Token> forWhat(Tree tree, Token verb) {
    return Clauses.oblique(tree, verb, "for");
  }
}
