package org.annalist.coder.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Stance;

/** "X said Y was behind the attack" (blame) and "G said it carried out the attack" (a claim). */
final class SaidRule implements ClaimRule {
  private static final Set<String> SELF = Set.of("i", "we", "he", "she", "it", "they");
  private static final Set<String> CARRY =
      Set.of(
          "carry out",
          "stage",
          "conduct",
          "perpetrate",
          "mastermind",
          "orchestrate",
          "commit",
          "launch");

  @Override
  public List<Claim> at(Tree tree, Token verb, ClaimScene scene) {
    Optional<Token> deed = deed(tree, verb, scene);
    if (deed.isEmpty()) {
      return List.of();
    }
    Optional<Token> subject = Clauses.doer(tree, verb);
    List<Attribution> said = scene.parties().saying(verb.span());
    if (subject.isEmpty() || said.isEmpty() || Clauses.isNegated(tree, verb)) {
      return List.of();
    }
    Attribution nearest = said.get(0);
    if (nearest.stance() == Stance.DENIED || nearest.stance() == Stance.CONFIRMED) {
      return List.of();
    }
    List<Actor> about = scene.parties().of(tree, subject.get());
    boolean self =
        about.isEmpty() && SELF.contains(subject.get().text().toLowerCase(Locale.ROOT))
            || about.stream().anyMatch(nearest.speaker()::sameAs);
    List<Actor> by = List.of(nearest.speaker());
    if (self) {
      return scene.claims(Stance.CLAIMED, by, by, tree, verb, deed, "claim:said");
    }
    return about.isEmpty()
        ? List.of()
        : scene.claims(Stance.BLAMED, by, about, tree, verb, deed, "blame:said");
  }

  private static Optional<Token> deed(Tree tree, Token verb, ClaimScene scene) {
    if (verb.lemma().equals("responsible")) {
      return Clauses.oblique(tree, verb, "for").flatMap(f -> scene.deed(tree, f));
    }
    boolean behind = tree.children(verb, "case").stream().anyMatch(c -> c.lemma().equals("behind"));
    if (behind && tree.child(verb, "cop").isPresent()) {
      return scene.deed(tree, verb);
    }
    String full =
        tree.child(verb, "compound:prt")
            .map(p -> verb.lemma() + " " + p.lemma())
            .orElse(verb.lemma());
    return CARRY.contains(full)
        ? Clauses.undergoer(tree, verb).flatMap(o -> scene.deed(tree, o))
        : Optional.empty();
  }
}
