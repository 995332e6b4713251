package org.annalist.coder.ledger;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.Stance;

/** A demand in reported speech: "the envoy said both sides must withdraw". */
final class ObligationRule implements LedgerRule {
  @Override
  public Optional<Draft> at(Tree tree, Token verb, LedgerScene scene) {
    boolean asked =
        (verb.upos() == UniversalTag.VERB || verb.upos() == UniversalTag.ADJ)
            && !scene.words().is(verb.lemma(), "vague");
    Optional<Token> bearer =
        asked
            ? scene.moods().duty(tree, verb).flatMap(d -> tree.child(d, "nsubj"))
            : Optional.empty();
    if (bearer.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> addressed = scene.accountable(tree, bearer.get());
    return scene.parties().saying(verb.span()).stream()
        .filter(a -> a.stance() == Stance.REPORTED)
        .map(Attribution::speaker)
        .filter(LedgerScene::isAccountable)
        .findFirst()
        .filter(s -> addressed.stream().noneMatch(s::sameAs))
        .map(
            speaker ->
                new Draft(
                    LedgerKind.DEMAND,
                    tree,
                    verb,
                    List.of(speaker),
                    addressed.stream().findFirst(),
                    LedgerScene.verbPhrase(tree, verb),
                    "ledger:obligation"));
  }
}
