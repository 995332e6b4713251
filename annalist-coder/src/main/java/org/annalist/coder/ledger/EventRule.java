package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.Status;
import org.annalist.model.text.Span;

/** Coded demands, threats, agreements and planned deeds that somebody may be held to. */
final class EventRule implements LedgerRule {
  private static final Set<String> PLANNED_DEEDS =
      Set.of("CONCEDE", "MOBILIZE", "AID", "COOPERATE", "RETREAT", "SUPPORT");

  @Override
  public Optional<Draft> at(Tree tree, Token token, LedgerScene scene) {
    return scene.events().stream()
        .filter(e -> e.trigger().overlaps(token.span()))
        .flatMap(e -> draft(tree, token, e).stream())
        .findFirst();
  }

  private static Optional<Draft> draft(Tree tree, Token token, Event event) {
    Optional<LedgerKind> kind = kind(event);
    List<Actor> by =
        event.actors().stream()
            .filter(a -> a.country().isPresent() || !a.sectors().isEmpty())
            .toList();
    if (kind.isEmpty() || by.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> parties = new ArrayList<>(by);
    Optional<Actor> to = event.recipients().stream().findFirst();
    return Optional.of(
        new Draft(kind.get(), tree, token, parties, to, what(tree, token, event), "ledger:event"));
  }

  private static Optional<LedgerKind> kind(Event event) {
    Status status = event.status();
    boolean made = status == Status.HAPPENED || status == Status.ONGOING;
    boolean planned = status == Status.PLANNED;
    String type = event.type().code();
    return switch (type) {
      case "REQUEST" -> made ? Optional.of(LedgerKind.DEMAND) : Optional.empty();
      case "THREATEN" -> made ? Optional.of(LedgerKind.THREAT) : Optional.empty();
      case "AGREE" -> made || planned ? Optional.of(LedgerKind.PLEDGE) : Optional.empty();
      case "ASSAULT" -> planned ? Optional.of(LedgerKind.THREAT) : Optional.empty();
      default ->
          planned && PLANNED_DEEDS.contains(type)
              ? Optional.of(LedgerKind.PLEDGE)
              : Optional.empty();
    };
  }

  private static Span what(Tree tree, Token token, Event event) {
    boolean act = Set.of("REQUEST", "THREATEN", "AGREE").contains(event.type().code());
    Optional<Token> content =
        act
            ? tree.child(token, "xcomp", "ccomp", "acl", "advcl", "obl", "nmod", "obj")
                .filter(c -> c.index() > token.index())
            : Optional.empty();
    return content
        .map(c -> LedgerScene.content(tree, c))
        .orElseGet(() -> LedgerScene.verbPhrase(tree, token));
  }
}
