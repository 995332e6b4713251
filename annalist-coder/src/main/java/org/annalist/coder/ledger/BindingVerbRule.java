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

/** "X promised to", "X urged Y to", "X called on Y to", "X threatened to". */
final class BindingVerbRule implements LedgerRule {
  private static final Set<String> PREPOSITIONS =
      Set.of("for", "on", "to", "of", "with", "against");
  private static final Set<String> SOURCES = Set.of("on", "to", "with", "from", "upon");

  @Override
  public Optional<Draft> at(Tree tree, Token token, LedgerScene scene) {
    List<CommitmentWord> rows = scene.verb(tree, token);
    if (rows.isEmpty() || !scene.isTold(tree, token)) {
      return Optional.empty();
    }
    for (CommitmentWord row : rows) {
      Optional<Token> content =
          row.kind() == LedgerKind.MEASURE
              ? Optional.empty()
              : content(tree, token, row, scene).filter(c -> !scene.words().is(c.lemma(), "idle"));
      if (content.isPresent()) {
        return draft(tree, token, row, content.get(), scene);
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> draft(
      Tree tree, Token verb, CommitmentWord row, Token content, LedgerScene scene) {
    List<Actor> by =
        Clauses.doer(tree, verb).map(d -> scene.accountable(tree, d)).orElse(List.of());
    LedgerKind kind = kind(row, content, scene);
    boolean refused = kind == LedgerKind.PLEDGE && Clauses.isNegated(tree, content);
    if (by.isEmpty() || refused) {
      return Optional.empty();
    }
    Optional<Actor> to =
        addressee(tree, verb, content, scene, by).or(() -> scene.towards(tree, content, by));
    return Optional.of(
        new Draft(
            kind, tree, verb, by, to, LedgerScene.content(tree, content), "ledger:" + row.word()));
  }

  private static LedgerKind kind(CommitmentWord row, Token content, LedgerScene scene) {
    return row.kind() == LedgerKind.PLEDGE && scene.isHostile(content)
        ? LedgerKind.THREAT
        : row.kind();
  }

  private static Optional<Token> content(
      Tree tree, Token verb, CommitmentWord row, LedgerScene scene) {
    Optional<Token> infinitive =
        tree.children(verb, "xcomp", "advcl", "ccomp").stream()
            .filter(c -> c.index() > verb.index() && hasTo(tree, c))
            .findFirst();
    if (infinitive.isPresent() && row.takes().contains("inf")) {
      return infinitive;
    }
    if (infinitive.isPresent() && row.takes().contains("inf-other") && hasOther(tree, verb)) {
      return infinitive;
    }
    boolean hostile = row.takes().contains("clause-hostile");
    if (row.takes().contains("clause") || hostile) {
      Optional<Token> clause = tree.child(verb, "ccomp").filter(c -> c.index() > verb.index());
      if (clause.isPresent()
          && isFuture(tree, clause.get(), row)
          && (!hostile || hasHostile(tree, clause.get(), scene))) {
        return clause;
      }
    }
    Optional<Token> after =
        PREPOSITIONS.stream()
            .sorted()
            .filter(row.takes()::contains)
            .filter(p -> !p.equals("on") || infinitive.isEmpty())
            .flatMap(p -> Clauses.oblique(tree, verb, p).stream())
            .findFirst();
    if (infinitive.isPresent() && row.takes().contains("on")) {
      return infinitive;
    }
    return after.or(() -> object(tree, verb, row, scene));
  }

  private static boolean hasHostile(Tree tree, Token clause, LedgerScene scene) {
    return tree.below(clause, t -> true).stream().anyMatch(scene::isHostile);
  }

  private static Optional<Token> object(
      Tree tree, Token verb, CommitmentWord row, LedgerScene scene) {
    return Clauses.undergoer(tree, verb)
        .filter(o -> !isPerson(o) && !o.lemma().equals("allegiance"))
        .filter(
            o ->
                row.takes().contains("obj")
                    || row.takes().contains("obj-hostile") && scene.isHostile(o));
  }

  private static boolean hasTo(Tree tree, Token verb) {
    return tree.child(verb, "mark").filter(m -> m.lemma().equals("to")).isPresent();
  }

  private static boolean hasOther(Tree tree, Token verb) {
    return Clauses.isPassive(tree, verb)
        || tree.children(verb, "obj", "iobj").stream().anyMatch(o -> o.index() > verb.index());
  }

  /** A clause binds when it speaks of what will or should be. */
  private static boolean isFuture(Tree tree, Token clause, CommitmentWord row) {
    if (row.kind() == LedgerKind.DEMAND) {
      return tree.children(clause, "aux").stream().noneMatch(a -> a.xpos().equals("VBD"))
          && !clause.xpos().equals("VBD");
    }
    return tree.children(clause, "aux").stream()
        .anyMatch(a -> Set.of("will", "would", "shall", "'ll", "could").contains(a.lemma()));
  }

  private static boolean isPerson(Token token) {
    return token.xpos().equals("PRP") || token.xpos().equals("WP");
  }

  /** Whom the verb addresses: its object, or who comes after "on", "to" or "with". */
  private static Optional<Actor> addressee(
      Tree tree, Token verb, Token content, LedgerScene scene, List<Actor> by) {
    return tree.children(verb, "iobj", "obj", "obl").stream()
        .filter(o -> o.index() != content.index() && o.index() > verb.index())
        .filter(
            o ->
                !Tree.is(o, "obl")
                    || SOURCES.stream()
                        .anyMatch(
                            p -> Clauses.oblique(tree, verb, p).filter(o::equals).isPresent()))
        .flatMap(o -> scene.accountable(tree, o).stream())
        .filter(a -> by.stream().noneMatch(a::sameAs))
        .findFirst()
        .or(
            () ->
                tree.child(content, "nsubj")
                    .flatMap(s -> scene.accountable(tree, s).stream().findFirst())
                    .filter(a -> by.stream().noneMatch(a::sameAs)));
  }
}
