package org.annalist.coder.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.Stance;

/**
 * A promise in reported speech: "the minister said his country would stand by its ally". The one
 * who speaks must speak for the one who is to act: himself, or his own country.
 */
final class PromiseRule implements LedgerRule {
  private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "’ll");

  @Override
  public Optional<Draft> at(Tree tree, Token verb, LedgerScene scene) {
    boolean promising =
        verb.upos() == UniversalTag.VERB
            && tree.children(verb, "aux").stream().anyMatch(a -> isWill(a))
            && !scene.words().is(verb.lemma(), "vague")
            && !Clauses.isPassive(tree, verb)
            && !isConditional(tree, verb);
    Optional<Token> subject = tree.child(verb, "nsubj");
    if (!promising || subject.isEmpty()) {
      return Optional.empty();
    }
    Optional<Attribution> said =
        scene.parties().saying(verb.span()).stream()
            .filter(a -> a.stance() == Stance.REPORTED)
            .findFirst();
    return said.flatMap(a -> draft(tree, verb, subject.get(), a.speaker(), scene));
  }

  private static Optional<Draft> draft(
      Tree tree, Token verb, Token subject, Actor speaker, LedgerScene scene) {
    List<Actor> named = scene.accountable(tree, subject);
    boolean own =
        !named.isEmpty()
            && speaker.country().isPresent()
            && named.get(0).country().equals(speaker.country());
    boolean self =
        named.isEmpty()
            && Set.of("we", "i", "he", "she", "it", "they")
                .contains(subject.lemma().toLowerCase(Locale.ROOT))
            && speaker.country().isPresent();
    if (!own && !self) {
      return Optional.empty();
    }
    List<Actor> by = own ? named : List.of(speaker);
    LedgerKind kind = scene.isHostile(verb) ? LedgerKind.THREAT : LedgerKind.PLEDGE;
    return Optional.of(
        new Draft(
            kind,
            tree,
            verb,
            by,
            scene.towards(tree, verb, by),
            LedgerScene.verbPhrase(tree, verb),
            "ledger:promise"));
  }

  private static boolean isWill(Token aux) {
    return WILL.contains(aux.lemma()) || WILL.contains(aux.text());
  }

  private static boolean isConditional(Tree tree, Token verb) {
    return tree.children(verb, "advcl").stream()
        .flatMap(a -> tree.children(a, "mark").stream())
        .anyMatch(m -> m.lemma().equals("if"));
  }
}
