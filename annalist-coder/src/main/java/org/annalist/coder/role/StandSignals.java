package org.annalist.coder.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Where somebody stands in the sentence, seen from an event word. For one thread. */
final class StandSignals {
  private static final int COARSE = 6;
  private static final int FINE = 10;
  private static final int MANY_CLAUSES = 3;
  private static final int MANY_NEARER = 4;

  private final RoleScene scene;
  private final Tree tree;
  private final Act act;
  private final List<Contender> all;
  private final SlotMap slots;
  private final Voices voices;
  private final String type;
  private final String build;
  private final String typeBuild;
  private final String coarse;
  private final String fine;

  StandSignals(RoleScene scene, Act act, List<Contender> all) {
    this.scene = scene;
    this.act = act;
    this.all = all;
    tree = scene.tree();
    slots = new SlotMap(tree, act.slots());
    voices = scene.voices(act);
    type = " " + act.type();
    build = " " + act.build();
    typeBuild = type + build;
    coarse = " " + act.trigger().cluster(COARSE) + build;
    fine = " " + act.trigger().cluster(FINE) + build;
  }

  /** Adds the signals of somebody who stands in the sentence. */
  void add(Signals signals, Contender contender, String rule, String kind) {
    Token head = contender.head();
    SlotMap.Spot spot = slots.of(head).orElse(SlotMap.NOWHERE);
    TreePath path = TreePath.of(tree, act.trigger(), head);
    String side = head.index() < act.trigger().index() ? " before" : " after";
    slot(signals, spot, rule, kind);
    path(signals, path, spot);
    word(signals, head, spot, side);
    order(signals, head, spot, side);
    signals.addIf(act.consumed().contains(head.index()), "consumed");
    scene.other(head).ifPresent(o -> signals.add("elsewhere", o + " " + head.relation()));
  }

  private void slot(Signals signals, SlotMap.Spot spot, String rule, String kind) {
    String slot = spot.name();
    String rank = spot.inFrame(act.frame());
    signals
        .add("slot", slot)
        .add("slot+build", slot + build)
        .add("slot+type", slot + typeBuild)
        .add("slot+frame", slot + " " + act.frame().name())
        .add("slot+lemma", slot + " " + act.lemma())
        .add("slot+cluster", slot + coarse)
        .add("slot+kind", slot + " " + kind + " " + act.wordClass())
        .add("outer+type", spot.slot() + typeBuild)
        .add("frame", rank)
        .add("frame+rule", rank + " " + rule)
        .add("frame+kind", rank + " " + kind);
  }

  private void path(Signals signals, TreePath path, SlotMap.Spot spot) {
    signals
        .add("path", path.name())
        .add("path+build", path.name() + build)
        .add("path+type", path.name() + type)
        .add("path+cluster", path.name() + fine)
        .addCount("steps", path.length())
        .add("clauses", Math.min(MANY_CLAUSES, path.clauses()) + build)
        .add("level", path.level() + build)
        .add("level+slot", path.level() + " " + spot.name())
        .add("level+type", path.level() + type);
    Optional<String> passed =
        path.between().stream()
            .map(t -> scene.typeAt(t.index()))
            .flatMap(Optional::stream)
            .findFirst();
    signals.add("passes", passed.isPresent() ? "some" : "none");
    passed.ifPresent(p -> signals.add("passes", p + type));
  }

  private void word(Signals signals, Token head, SlotMap.Spot spot, String side) {
    String relation = head.relation() + TreePath.preposition(tree, head);
    signals
        .add("relation+build", relation + build + side)
        .add("relation+type", relation + type + side);
    Optional<Token> governor = tree.head(head).filter(g -> !g.equals(act.trigger()));
    if (governor.isPresent()) {
      String word = lower(governor.get().lemma());
      signals
          .add("governor", word + " " + relation)
          .add("governor+build", word + " " + relation + " " + act.wordClass())
          .add(
              "governor+cluster",
              governor.get().cluster(COARSE) + " " + relation + " " + act.wordClass());
    }
    if (head.upos() != UniversalTag.PROPN) {
      String word = lower(head.lemma());
      signals
          .add("word", word)
          .add("word+type", word + type)
          .add("cluster+type", head.cluster(COARSE) + type)
          .add("cluster+slot", head.cluster(FINE) + " " + spot.slot());
    }
    for (Token child : tree.children(head)) {
      if (child.baseRelation().equals("det") || child.relation().equals("nmod:poss")) {
        signals.add("with", child.relation() + " " + lower(child.lemma()));
      }
    }
    String text = lower(head.text());
    int hyphen = text.lastIndexOf('-');
    if (hyphen > 0) {
      signals.add("hyphen", text.substring(hyphen) + build);
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private void order(Signals signals, Token head, SlotMap.Spot spot, String side) {
    int at = head.index();
    int trigger = act.trigger().index();
    int low = Math.min(at, trigger);
    int high = Math.max(at, trigger);
    int nearer = 0;
    boolean first = true;
    for (Contender other : all) {
      if (other.isHere() && other.isKnown() && other.guess().isEmpty()) {
        int there = other.head().index();
        nearer += there > low && there < high ? 1 : 0;
        first &= there >= at;
      }
    }
    nearer = Math.min(MANY_NEARER, nearer);
    String voice = voices.of(head);
    signals
        .add("distance", bucket(high - low) + side + build)
        .add("nearer", nearer + side + build)
        .add("nearer+type", nearer + side + type)
        .add("first", first + side + build)
        .add("subject", isMainSubject(head) + side + type)
        .add("voice", voice)
        .add("voice+slot", voice + " " + spot.slot());
  }

  private boolean isMainSubject(Token word) {
    return word.baseRelation().equals("nsubj") && tree.head(word).filter(Token::isRoot).isPresent();
  }

  private static String bucket(int distance) {
    for (int most : new int[] {1, 2, 3, 6, 12, 20}) {
      if (distance <= most) {
        return Integer.toString(most);
      }
    }
    return "more";
  }
}
