package org.annalist.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Stance;

/** "G claimed responsibility for the attack", "the attack, claimed by G". */
final class ResponsibilityRule implements ClaimRule {
  private static final Set<String> TAKE = Set.of("claim", "take", "accept", "assume", "admit");
  private static final Set<String> SELDOM =
      Set.of("rarely", "seldom", "hardly", "usually", "often");
  private static final Set<UniversalTag> IN_NAME = Set.of(UniversalTag.DET, UniversalTag.ADJ);
  private static final Set<String> SHARE = Set.of("responsibility", "credit");

  @Override
  public List<Claim> at(Tree tree, Token verb, ClaimScene scene) {
    if (!TAKE.contains(verb.lemma())) {
      return List.of();
    }
    Optional<Token> after = byBeside(tree, verb, scene);
    Optional<Token> what = after.isPresent() ? before(tree, verb) : Clauses.undergoer(tree, verb);
    Optional<Token> who = after.or(() -> Clauses.doer(tree, verb));
    if (what.isEmpty() || who.isEmpty()) {
      return List.of();
    }
    boolean share = SHARE.contains(what.get().lemma());
    boolean told = Clauses.isPassive(tree, verb) && what.get().lemma().equals("it");
    boolean deed =
        verb.lemma().equals("claim") && (told || scene.deed(tree, what.get()).isPresent());
    boolean none = isDoubted(tree, verb) || Clauses.isNobody(tree, who.get());
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

  /** "The bombing claimed by G killed four": the noun right after "by", whatever the tree. */
  private static Optional<Token> byBeside(Tree tree, Token verb, ClaimScene scene) {
    int by = verb.index() + 1;
    boolean beside =
        verb.xpos().equals("VBN")
            && Clauses.agent(tree, verb).isEmpty()
            && by < tree.sentence().size()
            && tree.token(by).lemma().equals("by")
            && before(tree, verb).filter(scene::isDeed).isPresent();
    return beside
        ? tree.sentence().tokens().stream()
            .skip(by + 1L)
            .takeWhile(t -> Clauses.isNominal(t) || IN_NAME.contains(t.upos()))
            .filter(Clauses::isNominal)
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  private static Optional<Token> before(Tree tree, Token verb) {
    return verb.index() > 0 ? Optional.of(tree.token(verb.index() - 1)) : Optional.empty();
  }

  private static boolean isDoubted(Tree tree, Token verb) {
    return Clauses.isNegated(tree, verb)
        || tree.children(verb, "advmod").stream().anyMatch(t -> SELDOM.contains(t.lemma()));
  }

  private static Optional<Token> forWhat(Tree tree, Token verb) {
    return Clauses.oblique(tree, verb, "for");
  }
}
