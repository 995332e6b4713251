package org.annalist.coder.role;

import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.learn.Signals;

/** What is seen of one who acts together with one who receives, or with nobody. For one thread. */
final class PairSignals {
  private static final String NOBODY = "nobody";

  private final RoleScene scene;
  private final Act act;
  private final String type;
  private final String build;
  private final String lemma;
  private final List<Contender> all;
  private final List<String> kinds;
  private final List<String> rules;
  private final List<String> spots;

  /**
   * The pairs of an act.
   *
   * @param scene the sentence
   * @param act the act
   * @param all its contenders
   * @param rules what the rules make of each contender
   */
  PairSignals(RoleScene scene, Act act, List<Contender> all, List<String> rules) {
    this.scene = scene;
    this.act = act;
    type = act.type();
    build = act.build();
    lemma = act.lemma();
    this.all = List.copyOf(all);
    this.rules = List.copyOf(rules);
    kinds = all.stream().map(PairSignals::kind).toList();
    SlotMap slots = new SlotMap(scene.tree(), act.slots());
    spots =
        all.stream()
            .map(c -> c.isHere() ? slots.of(c.head()).map(SlotMap.Spot::slot).orElse("-") : "away")
            .toList();
  }

  private static String kind(Contender contender) {
    return contender.sector().orElseGet(() -> contender.country().isPresent() ? "state" : "-");
  }

  /** Adds the signals of a pair; {@code all.size()} stands for nobody. */
  void add(Signals signals, int actor, int recipient) {
    signals
        .add("pair slots", at(spots, actor), at(spots, recipient), build)
        .add("pair slots+type", type, at(spots, actor), at(spots, recipient))
        .add("pair rules", at(rules, actor), at(rules, recipient))
        .add("pair kinds", at(kinds, actor), at(kinds, recipient))
        .add("pair kinds+type", type, at(kinds, actor), at(kinds, recipient));
    if (actor < all.size() && recipient < all.size()) {
      both(signals, actor, recipient);
    } else {
      String who = actor < all.size() ? "actor" : recipient < all.size() ? "recipient" : NOBODY;
      signals
          .add("alone", who, build)
          .add("alone+type", who, type, "")
          .add("alone+frame", who, act.frame().name())
          .add("alone+lemma", who, lemma);
    }
  }

  private static String at(List<String> of, int index) {
    return index < of.size() ? of.get(index) : NOBODY;
  }

  private void both(Signals signals, int one, int other) {
    Contender actor = all.get(one);
    Contender recipient = all.get(other);
    String same = same(actor.country(), recipient.country());
    String order = order(actor, recipient);
    signals
        .add("pair same", same)
        .add("pair same+type", type, same)
        .add("pair same+kinds", same, kinds.get(one), kinds.get(other))
        .add("pair same+lemma", same, lemma)
        .add("pair order", order, build)
        .add("pair order+type", order, type, "")
        .add("pair origin", actor.origin().name(), recipient.origin().name())
        .add("pair ranks", rank(actor), rank(recipient));
  }

  private String rank(Contender contender) {
    return scene.rank(contender.country().orElse(""));
  }

  private static String same(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() ? "open" : a.equals(b) ? "same" : "other";
  }

  /** Who stands before whom and the act; whether one is told inside the words for the other. */
  private String order(Contender actor, Contender recipient) {
    if (!actor.isHere() || !recipient.isHere()) {
      return "away";
    }
    if (actor.tokens().covers(recipient.tokens()) || recipient.tokens().covers(actor.tokens())) {
      return actor.tokens().covers(recipient.tokens()) ? "holds" : "inside";
    }
    int at = act.trigger().index();
    int a = actor.head().index();
    int r = recipient.head().index();
    boolean forth = a < r;
    if (a < at) {
      return r < at ? (forth ? "ar*<" : "ar*>") : (forth ? "a*<" : "a*>");
    }
    return r < at ? (forth ? "r*<" : "r*>") : (forth ? "*<" : "*>");
  }
}
