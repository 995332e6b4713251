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

/** "X confirmed the attack", "X confirmed that Y had carried it out". */
final class ConfirmationRule implements ClaimRule {
  private static final Set<String> CONFIRM = Set.of("confirm", "verify", "acknowledge", "admit");

  @Override
  public List<Claim> at(Tree tree, Token verb, ClaimScene scene) {
    if (!CONFIRM.contains(verb.lemma())) {
      return List.of();
    }
    Optional<Token> who = Clauses.doer(tree, verb);
    Optional<Token> what =
        Clauses.undergoer(tree, verb).or(() -> tree.child(verb, "ccomp", "xcomp"));
    if (who.isEmpty()
        || what.isEmpty()
        || Clauses.isNegated(tree, verb)
        || Clauses.isNobody(tree, who.get())) {
      return List.of();
    }
    Optional<Token> deed = scene.deed(tree, what.get()).filter(d -> d.equals(what.get()));
    boolean doing = Tree.is(what.get(), "ccomp", "xcomp") && scene.isDoing(tree, what.get());
    if (deed.isEmpty() && !doing) {
      return List.of();
    }
    Optional<Token> target =
        deed.or(() -> tree.child(what.get(), "obj").flatMap(o -> scene.deed(tree, o)));
    List<Actor> by = scene.parties().of(tree, who.get());
    List<Actor> about =
        doing
            ? Clauses.doer(tree, what.get()).map(d -> scene.parties().of(tree, d)).orElse(by)
            : List.of();
    return scene.claims(
        Stance.CONFIRMED, by, about, tree, verb, target.or(() -> what), "confirmation");
  }
}
