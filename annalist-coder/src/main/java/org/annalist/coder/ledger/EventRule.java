package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.Status;
import org.annalist.model.text.Span;

/** Coded demands, threats, agreements and planned deeds that somebody may be held to. */
final class EventRule implements LedgerRule {
  private static final Set<String> WILL = Set.of("will", "would", "shall");
  private static final Set<String> PLANNED_DEEDS =
      Set.of("CONCEDE", "MOBILIZE", "AID", "COOPERATE", "RETREAT", "SUPPORT");

  @Override
  public Optional<Draft> at(Tree tree, Token token, LedgerScene scene) {
    for (Event event : scene.eventsAt(token)) {
      Optional<Draft> draft = draft(tree, token, event, scene);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> draft(Tree tree, Token token, Event event, LedgerScene scene) {
    Optional<LedgerKind> kind = kind(event);
    List<Actor> by = event.actors().stream().filter(LedgerScene::isAccountable).toList();
    Optional<Span> what = kind.flatMap(k -> what(tree, token, event, scene));
    if (what.isEmpty() || by.isEmpty() || isForetold(event, by)) {
      return Optional.empty();
    }
    List<Actor> parties = new ArrayList<>(by);
    Optional<Actor> to = event.recipients().stream().findFirst();
    return Optional.of(new Draft(kind.get(), tree, token, parties, to, what.get(), "ledger:event"));
  }

  /** Whether somebody of another country, no medium, says what these will do. */
  private static boolean isForetold(Event event, List<Actor> by) {
    return event.status() == Status.PLANNED
        && event.saidBy().stream()
            .filter(a -> !a.speaker().sectors().contains("JRN"))
            .map(a -> a.speaker().country())
            .anyMatch(c -> c.isPresent() && !c.equals(by.get(0).country()));
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

  private static Optional<Span> what(Tree tree, Token token, Event event, LedgerScene scene) {
    boolean act = Set.of("REQUEST", "THREATEN").contains(event.type().code());
    if (act) {
      return content(tree, token, scene).map(c -> LedgerScene.content(tree, c));
    }
    boolean told =
        tree.children(token, "aux").stream().anyMatch(a -> WILL.contains(a.lemma()))
            || event.type().code().equals("CONCEDE")
            || event.type().code().equals("AGREE") && content(tree, token, scene).isPresent();
    return told ? Optional.of(LedgerScene.verbPhrase(tree, token)) : Optional.empty();
  }

  /** What is asked, threatened or agreed: a clause, an infinitive, or what follows "for". */
  private static Optional<Token> content(Tree tree, Token token, LedgerScene scene) {
    return tree.child(token, "xcomp", "ccomp", "acl")
        .filter(c -> c.index() > token.index())
        .or(() -> Clauses.oblique(tree, token, "for"))
        .filter(c -> !scene.words().is(c.lemma(), "idle"));
  }
}
