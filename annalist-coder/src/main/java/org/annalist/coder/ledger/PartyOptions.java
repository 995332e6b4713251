package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Event;

/** Gathers who may be the sides of a ledger entry, each actor once with all ways to it. */
final class PartyOptions {
  private final LedgerScene scene;

  PartyOptions(LedgerScene scene) {
    this.scene = scene;
  }

  /** Options while they are gathered: code to actors and ways. */
  private static final class Pool {
    private final Map<String, List<Actor>> actors = new LinkedHashMap<>();
    private final Map<String, Set<String>> ways = new LinkedHashMap<>();

    void add(String way, List<Actor> all) {
      for (int i = 0; i < all.size(); i++) {
        Actor each = all.get(i);
        String code = each.country().orElse("?") + each.sectors();
        if (i == 0) {
          actors.putIfAbsent(code, all);
        } else {
          actors.putIfAbsent(code, List.of(each));
        }
        ways.computeIfAbsent(code, k -> new LinkedHashSet<>()).add(i == 0 ? way : way + "-other");
      }
    }

    List<PartyOption> options() {
      return actors.entrySet().stream()
          .map(e -> new PartyOption(e.getValue(), ways.get(e.getKey())))
          .toList();
    }
  }

  /** Who may bind himself, ask, threaten or act. */
  List<PartyOption> by(Prospect p) {
    Pool pool = new Pool();
    Tree tree = p.tree();
    add(pool, "own", tree, Clauses.doer(tree, p.head()));
    add(pool, "owner", tree, owner(tree, p.head()));
    p.binder()
        .ifPresent(
            b -> {
              add(pool, "binder", tree, Clauses.doer(tree, b));
              add(pool, "binder-owner", tree, owner(tree, b));
              tree.head(b)
                  .ifPresent(
                      g -> {
                        add(pool, "above", tree, Clauses.doer(tree, g));
                        add(pool, "above-owner", tree, owner(tree, g));
                      });
              scene.eventAt(b).ifPresent(e -> pool.add("binder-event", sides(e.actors())));
            });
    scene.eventAt(p.head()).ifPresent(e -> pool.add("event", sides(e.actors())));
    p.drafts().forEach(d -> pool.add("rule", d.by()));
    List<Attribution> chain = scene.parties().saying(p.head().span());
    for (int i = 0; i < Math.min(2, chain.size()); i++) {
      pool.add("speaker" + i, sides(List.of(chain.get(i).speaker())));
    }
    mentioned(pool, p, false);
    before(pool, tree);
    return pool.options();
  }

  /** Towards whom; nobody among them. */
  List<PartyOption> to(Prospect p) {
    Pool pool = new Pool();
    Tree tree = p.tree();
    p.drafts().forEach(d -> d.to().ifPresent(t -> pool.add("rule", List.of(t))));
    addEvent(pool, "event", scene.eventAt(p.head()));
    addEvent(pool, "binder-event", p.binder().flatMap(scene::eventAt));
    Clauses.subject(tree, p.head()).ifPresent(s -> pool.add("subject", meant(tree, s)));
    tree.children(p.head(), "obj", "iobj").forEach(o -> pool.add("object", meant(tree, o)));
    p.binder()
        .ifPresent(
            b ->
                tree.children(b, "obj", "iobj", "obl", "nmod").stream()
                    .filter(o -> o.index() != p.anchor().index())
                    .forEach(
                        o ->
                            pool.add(
                                "binder-" + o.baseRelation() + ProspectView.mark(tree, o),
                                meant(tree, o))));
    pool.add("listener", scene.parties().listeners(p.head().span()));
    mentioned(pool, p, true);
    before(pool, tree);
    List<PartyOption> all = new ArrayList<>(pool.options());
    all.add(PartyOption.nobody());
    return all;
  }

  /** All that the sentence mentions. */
  private void mentioned(Pool pool, Prospect p, boolean marks) {
    Tree tree = p.tree();
    for (ActorMention mention : scene.mentions().actors().in(tree.sentence().index())) {
      Token head = tree.token(mention.head());
      boolean inside = p.what().covers(head.span());
      boolean left = head.index() < p.head().index();
      String way = (inside ? "in-" : left ? "left-" : "right-") + head.baseRelation();
      pool.add(way, sides(mention.members()));
      pool.add(inside ? "in" : left ? "left" : "right", sides(mention.members()));
      if (marks) {
        pool.add(way + "-" + ProspectView.mark(tree, head), sides(mention.members()));
      }
    }
  }

  /** The subjects of the sentence before, and whom the report names most. */
  private void before(Pool pool, Tree tree) {
    int index = tree.sentence().index();
    if (index > 0) {
      for (ActorMention mention : scene.mentions().actors().in(index - 1)) {
        Token head = scene.mentions().parsed().sentences().get(index - 1).token(mention.head());
        if (Tree.is(head, "nsubj")) {
          pool.add("before-subject", sides(mention.members()));
        }
      }
    }
    List<Actor> often = scene.often();
    for (int i = 0; i < often.size(); i++) {
      pool.add("often" + i, List.of(often.get(i)));
    }
  }

  private static void addEvent(Pool pool, String way, Optional<Event> event) {
    event.ifPresent(e -> pool.add(way, sides(e.recipients())));
  }

  private void add(Pool pool, String way, Tree tree, Optional<Token> nominal) {
    nominal.ifPresent(n -> pool.add(way, meant(tree, n)));
  }

  private List<Actor> meant(Tree tree, Token nominal) {
    return sides(scene.known(tree, nominal));
  }

  private static List<Actor> sides(List<Actor> actors) {
    return actors.stream().filter(a -> a.country().isPresent() || !a.sectors().isEmpty()).toList();
  }

  private static Optional<Token> owner(Tree tree, Token noun) {
    return tree.child(noun, "nmod:poss")
        .or(() -> Clauses.oblique(tree, noun, "by"))
        .or(() -> Clauses.oblique(tree, noun, "from"))
        .or(() -> Clauses.oblique(tree, noun, "of"))
        .or(() -> tree.child(noun, "amod", "compound"));
  }
}
