package org.annalist.coder.ledger;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.CommitmentWord;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerKind;

/** "X is committed to", "X is ready to", "X's pledge to", "a call by X for". */
final class BindingWordRule implements LedgerRule {
  @Override
  public Optional<Draft> at(Tree tree, Token token, LedgerScene scene) {
    boolean noun = token.upos() == UniversalTag.NOUN;
    if (!noun && !isDescribing(tree, token)) {
      return Optional.empty();
    }
    String wordClass = noun ? "noun" : "adjective";
    for (CommitmentWord row : scene.words().find(token.lemma(), wordClass)) {
      Optional<Token> content = content(tree, token, row);
      List<Actor> by = owner(tree, token).map(o -> scene.accountable(tree, o)).orElse(List.of());
      boolean denied = Clauses.isNegated(tree, token) || Clauses.isNobody(tree, token);
      if (content.isPresent() && !by.isEmpty() && !denied) {
        LedgerKind kind =
            row.kind() == LedgerKind.PLEDGE && scene.isHostile(content.get())
                ? LedgerKind.THREAT
                : row.kind();
        return Optional.of(
            new Draft(
                kind,
                tree,
                token,
                by,
                scene.towards(tree, content.get(), by),
                LedgerScene.content(tree, content.get()),
                "ledger:" + row.word()));
      }
    }
    return Optional.empty();
  }

  /** An adjective, or a participle used as one: "is set to", but not "has set up a unit to". */
  private static boolean isDescribing(Tree tree, Token token) {
    return token.upos() == UniversalTag.ADJ
        || token.xpos().equals("VBN") && tree.child(token, "obj", "compound:prt").isEmpty();
  }

  private static Optional<Token> content(Tree tree, Token word, CommitmentWord row) {
    return tree.children(word, "acl", "xcomp", "ccomp", "advcl", "nmod", "obl").stream()
        .filter(c -> c.index() > word.index() && !c.relation().equals("acl:relcl"))
        .filter(
            c ->
                tree.children(c, "mark", "case").stream()
                    .anyMatch(
                        m ->
                            m.lemma().equals("to") && row.takes().contains("inf")
                                || m.lemma().equals("that") && row.takes().contains("clause")
                                || row.takes().contains(m.lemma())))
        .findFirst();
  }

  private static Optional<Token> owner(Tree tree, Token word) {
    if (word.upos() != UniversalTag.NOUN) {
      return Clauses.subject(tree, word);
    }
    Optional<Token> owner =
        tree.child(word, "nmod:poss")
            .or(() -> Clauses.oblique(tree, word, "by"))
            .or(() -> Clauses.oblique(tree, word, "from"));
    return owner.isPresent() || !Tree.is(word, "obj")
        ? owner
        : tree.head(word).flatMap(verb -> Clauses.doer(tree, verb));
  }
}
