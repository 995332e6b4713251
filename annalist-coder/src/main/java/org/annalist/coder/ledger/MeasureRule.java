package org.annalist.coder.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.CommitmentWord;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerKind;

/** "X set up a unit", "X imposed a curfew", "X banned protests": a step told as taken. */
final class MeasureRule implements LedgerRule {
  private static final Set<String> TELLING = Set.of("VBD", "VBN", "VBZ", "VBP", "VBG");

  @Override
  public Optional<Draft> at(Tree tree, Token verb, LedgerScene scene) {
    if (!TELLING.contains(verb.xpos())) {
      return Optional.empty();
    }
    Optional<CommitmentWord> row =
        scene.verb(tree, verb).stream().filter(w -> w.kind() == LedgerKind.MEASURE).findFirst();
    Optional<Token> what = row.flatMap(r -> Clauses.undergoer(tree, verb));
    if (row.isEmpty() || what.isEmpty() || !scene.isTold(tree, verb)) {
      return Optional.empty();
    }
    boolean step = row.get().takes().contains("obj") || isStep(tree, what.get(), scene);
    List<Actor> by =
        Clauses.doer(tree, verb).map(d -> scene.accountable(tree, d)).orElse(List.of());
    if (!step || by.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            LedgerKind.MEASURE,
            tree,
            verb,
            by,
            Clauses.oblique(tree, verb, "for")
                .or(() -> Clauses.oblique(tree, verb, "against"))
                .or(() -> Clauses.oblique(tree, verb, "on"))
                .flatMap(f -> scene.accountable(tree, f).stream().findFirst()),
            LedgerScene.verbPhrase(tree, verb),
            "ledger:measure"));
  }

  private static boolean isStep(Tree tree, Token noun, LedgerScene scene) {
    return scene.words().is(noun.lemma(), "step")
        || tree.children(noun, "nmod").stream()
            .anyMatch(n -> noun.lemma().equals("state") && n.lemma().equals("emergency"));
  }
}
