package org.annalist.coder.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/**
 * Where somebody stands in the sentence, seen from an event word. What is seen of a word is worked
 * out once, however many contenders it tells. For one thread.
 */
final class StandSignals {
  private static final int COARSE = 6;
  private static final int FINE = 10;
  private static final List<String> CLAUSES = List.of("0", "1", "2", "3");
  private static final List<String> NEARER = List.of("0", "1", "2", "3", "4");

  private final RoleScene scene;
  private final Tree tree;
  private final Act act;
  private final List<Contender> all;
  private final SlotMap slots;
  private final Voices voices;
  private final Map<Integer, Stand> seen = new HashMap<>();
  private final String type;
  private final String build;
  private final String lemma;
  private final String wordClass;
  private final String coarse;
  private final String fine;

  StandSignals(RoleScene scene, Act act, List<Contender> all) {
    this.scene = scene;
    this.act = act;
    this.all = all;
    tree = scene.tree();
    slots = new SlotMap(tree, act.slots());
    voices = scene.voices(act);
    type = act.type();
    build = act.build();
    lemma = act.lemma();
    wordClass = act.wordClass().toString();
    coarse = act.trigger().cluster(COARSE);
    fine = act.trigger().cluster(FINE);
  }

  /**
   * What is seen of a word.
   *
   * @param slot the name of its place in the slots
   * @param rank where the frame has that slot
   * @param signals whoever it tells
   */
  private record Stand(String slot, String rank, Signals signals) {}

  /** Adds what is seen of somebody beyond the words with this head. */
  void addOwn(Signals signals, Token head, String rule, String kind) {
    Stand stand = find(head);
    signals
        .add("slot+kind", stand.slot(), kind, wordClass)
        .add("frame+rule", stand.rank(), rule)
        .add("frame+kind", stand.rank(), kind);
  }

  /** What is seen of the words with this head, whoever they tell. */
  Signals of(Token head) {
    return find(head).signals();
  }

  private Stand find(Token head) {
    return seen.computeIfAbsent(head.index(), i -> stand(head));
  }

  private Stand stand(Token head) {
    Signals signals = new Signals();
    SlotMap.Spot spot = slots.of(head).orElse(SlotMap.NOWHERE);
    String slot = spot.name();
    String rank = spot.inFrame(act.frame());
    String side = head.index() < act.trigger().index() ? "before" : "after";
    signals
        .add("slot", slot)
        .add("slot+build", slot, build)
        .add("slot+type", slot, type, build)
        .add("slot+frame", slot, act.frame().name())
        .add("slot+lemma", slot, lemma)
        .add("slot+cluster", slot, coarse, build)
        .add("outer+type", spot.slot(), type, build)
        .add("frame", rank);
    path(signals, TreePath.of(tree, act.trigger(), head), slot);
    word(signals, head, spot, side);
    order(signals, head, spot, side);
    signals.addIf(act.consumed().contains(head.index()), "consumed");
    scene.other(head).ifPresent(o -> signals.add("elsewhere", o, head.relation()));
    return new Stand(slot, rank, signals);
  }

  private void path(Signals signals, TreePath path, String slot) {
    signals
        .add("path", path.name())
        .add("path+build", path.name(), build)
        .add("path+type", path.name(), type)
        .add("path+cluster", path.name(), fine, build)
        .addCount("steps", path.length())
        .add("clauses", CLAUSES.get(Math.min(CLAUSES.size() - 1, path.clauses())), build)
        .add("level", path.level(), build)
        .add("level+slot", path.level(), slot)
        .add("level+type", path.level(), type);
    Optional<String> passed = passed(path);
    signals.add("passes", passed.isPresent() ? "some" : "none");
    passed.ifPresent(p -> signals.add("passes", p, type));
  }

  private Optional<String> passed(TreePath path) {
    for (Token token : path.between()) {
      Optional<String> event = scene.typeAt(token.index());
      if (event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  private void word(Signals signals, Token head, SlotMap.Spot spot, String side) {
    String relation = head.relation() + TreePath.preposition(tree, head);
    signals.add("relation+build", relation, build, side).add("relation+type", relation, type, side);
    Optional<Token> governor = tree.head(head).filter(g -> !g.equals(act.trigger()));
    if (governor.isPresent()) {
      String word = lower(governor.get().lemma());
      signals
          .add("governor", word, relation)
          .add("governor+build", word, relation, wordClass)
          .add("governor+cluster", governor.get().cluster(COARSE), relation, wordClass);
    }
    if (head.upos() != UniversalTag.PROPN) {
      String word = lower(head.lemma());
      signals
          .add("word", word)
          .add("word+type", word, type)
          .add("cluster+type", head.cluster(COARSE), type)
          .add("cluster+slot", head.cluster(FINE), spot.slot());
    }
    for (Token child : tree.children(head)) {
      if (child.baseRelation().equals("det") || child.relation().equals("nmod:poss")) {
        signals.add("with", child.relation(), lower(child.lemma()));
      }
    }
    String text = lower(head.text());
    int hyphen = text.lastIndexOf('-');
    if (hyphen > 0) {
      signals.add("hyphen", text.substring(hyphen), build);
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
    String between = NEARER.get(Math.min(NEARER.size() - 1, nearer));
    String voice = voices.of(head);
    signals
        .add("distance", bucket(high - low), side, build)
        .add("nearer", between, side, build)
        .add("nearer+type", between, side, type)
        .add("first", Boolean.toString(first), side, build)
        .add("subject", Boolean.toString(isMainSubject(head)), side, type)
        .add("voice", voice)
        .add("voice+slot", voice, spot.slot());
  }

  private boolean isMainSubject(Token word) {
    return word.baseRelation().equals("nsubj") && tree.head(word).filter(Token::isRoot).isPresent();
  }

  private static String bucket(int distance) {
    if (distance <= 3) {
      return distance <= 1 ? "1" : distance == 2 ? "2" : "3";
    }
    return distance <= 6 ? "6" : distance <= 12 ? "12" : distance <= 20 ? "20" : "more";
  }
}
