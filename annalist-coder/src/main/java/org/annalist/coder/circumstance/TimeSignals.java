package org.annalist.coder.circumstance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.circumstance.TimeChoice.Kind;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.mention.TimeMention;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;
import org.annalist.model.event.When;

/** What speaks for and against a time of an event. Used for one telling, by one thread. */
final class TimeSignals {
  private final Scene scene;
  private final Telling telling;
  private final Tree tree;
  private final Token trigger;
  private final Token clause;
  private final String type;
  private final String status;
  private final String tense;
  private final String near;
  private final String position;
  private final List<Integer> retellings;
  private final List<Statement> covering;

  TimeSignals(Scene scene, Telling telling) {
    this.scene = scene;
    this.telling = telling;
    tree = scene.tree(telling.sentence());
    trigger = telling.trigger();
    type = telling.type();
    status = telling.status().name();
    clause = Paths.clause(tree, trigger);
    tense = Paths.tense(tree, trigger);
    near = nearest();
    position = position();
    retellings = scene.telling(telling.lemma());
    covering = scene.mentions().statements().covering(trigger.span());
  }

  /** The age and precision of the time of the sentence that is nearest in the tree. */
  private String nearest() {
    return scene.times(telling.sentence()).stream()
        .min((a, b) -> steps(a) - steps(b))
        .map(t -> scene.view(t).age() + (steps(t) <= 2 ? " close" : " far"))
        .orElse("none");
  }

  private int steps(TimeMention time) {
    return Paths.steps(tree, trigger, tree.token(time.head()));
  }

  /** Adds the signals of a choice. */
  void add(Signals out, TimeChoice choice) {
    String kind = choice.kind().name();
    out.add("kind", kind);
    if (choice.mention().isPresent()) {
      TimeMention time = choice.mention().get();
      turnable(out, time, choice.kind() == Kind.TURNED);
      mention(out, time);
    } else {
      open(out.under(kind + " "));
    }
  }

  /** Whether a time that may be read before or after publication is read this way. */
  private void turnable(Signals out, TimeMention time, boolean turned) {
    TimeView view = scene.view(time);
    if (turned || view.turned().isPresent()) {
      boolean ahead = time.when().flatMap(When::from).filter(this::isAhead).isPresent();
      String way = ahead ? (turned ? "ahead turned" : "ahead") : turned ? "back turned" : "back";
      out.add("way", way, "");
      out.add("way,status", way, status);
      out.add("way,tense", way, tense);
      out.add("way,tenses", way, view.stand().tense());
    }
  }

  private boolean isAhead(LocalDate day) {
    return scene.published().filter(day::isAfter).isPresent();
  }

  // ---- without words ----

  private void open(Signals out) {
    act(out);
    String past = past();
    out.add("near", near);
    out.add("near,tense", near, tense);
    out.add("near,status", near, status);
    out.add("past", past);
    out.add("past,tense", past, tense);
    out.add("position", position);
    out.add("position,tense", position, tense);
    out.add("published", scene.published().isPresent() ? "yes" : "no");
    out.add("told", Integer.toString(Math.min(3, retellings.size())));
    out.addIf(openingTells(), "opening tells it");
  }

  private void act(Signals out) {
    out.add("type", type);
    out.add("status", status);
    out.add("tense", tense);
    out.add("type,tense", type, tense);
    out.add("tag", trigger.xpos());
    out.add("relation", trigger.baseRelation());
    out.add("lemma", telling.lemma());
    out.add("clause", clause.lemma().toLowerCase(Locale.ROOT));
    out.add("block", scene.block(telling.sentence()).name());
    out.addIf(Paths.isRelative(tree, trigger), "relative");
    Optional<Token> above = Paths.above(tree, clause);
    out.add("above", above.map(t -> Paths.tense(tree, t)).orElse("root"));
    out.add("said", said());
    for (Token child : tree.children(trigger, "amod", "advmod", "det", "nmod:poss")) {
      out.add("with", child.lemma().toLowerCase(Locale.ROOT));
    }
    for (Token child : tree.children(clause, "advmod")) {
      out.add("adverb", child.lemma().toLowerCase(Locale.ROOT));
    }
  }

  /** The tense of the nearest statement that tells the event. */
  private String said() {
    return covering.isEmpty()
        ? "nobody"
        : covering.get(0).sentence() == telling.sentence()
            ? Paths.tense(tree, tree.token(covering.get(0).cue().end() - 1))
            : "elsewhere";
  }

  /** The age of the last time before the sentence, and how far back it stands. */
  private String past() {
    for (int i = telling.sentence() - 1; i >= 0; i--) {
      List<TimeMention> times = scene.times(i);
      if (!times.isEmpty()) {
        int back = telling.sentence() - i;
        String far = back == 1 ? "1" : back <= 3 ? "2-3" : "far";
        return scene.view(times.get(times.size() - 1)).age() + " " + far;
      }
    }
    return "none";
  }

  private String position() {
    if (scene.isOpening(telling.sentence())) {
      return "opening";
    }
    double at = (double) telling.sentence() / Math.max(1, scene.size());
    return at < 0.25 ? "early" : at < 0.6 ? "middle" : "late";
  }

  /** Whether title, lead or the first sentences use the word of the event. */
  private boolean openingTells() {
    return retellings.stream().anyMatch(scene::isOpening);
  }

  // ---- with words ----

  private void mention(Signals out, TimeMention time) {
    boolean same = time.sentence() == telling.sentence();
    String here = Boolean.toString(same);
    TimeView view = scene.view(time);
    Stand stand = view.stand();
    String age = view.age();
    String dist = Distance.of(scene, telling.sentence(), time.sentence());
    out.add("distance", dist);
    out.add("age", age);
    out.add("distance,age", dist, age);
    out.add("age,tense", age, tense);
    out.add("age,status", age, status);
    out.add("distance,type", dist, type);
    out.add("distance,tense", dist, tense);
    out.add("distance,tag", dist, trigger.xpos());
    out.add("preposition", here, stand.preposition());
    out.add("word", stand.token().lemma().toLowerCase(Locale.ROOT));
    out.add("relation", here, stand.token().relation());
    out.add("governor", here, stand.clause().lemma().toLowerCase(Locale.ROOT));
    out.add("tenses", here, tense, stand.tense());
    out.add("position,distance", position, dist);
    if (same) {
      same(out, time, view);
    } else {
      other(out, time, view, dist);
    }
  }

  private void same(Signals out, TimeMention time, TimeView view) {
    Token head = view.stand().token();
    Token governor = view.stand().clause();
    String path = Paths.between(tree, trigger, head);
    int steps = steps(time);
    out.add("path", path);
    out.add("path,tag", path, trigger.xpos());
    out.add("steps", Integer.toString(Math.min(steps, 8)));
    out.add("steps,age", Integer.toString(Math.min(steps, 5)), view.age());
    out.addIf(governor.equals(clause), "same clause");
    out.addIf(governor.equals(trigger), "own verb");
    int apart = Math.abs(head.index() - trigger.index());
    String side = head.index() < trigger.index() ? "before" : "after";
    out.add("side", side, Integer.toString(Math.min(4, apart / 4)));
    List<TimeMention> rivals = scene.times(telling.sentence());
    int nearer = 0;
    for (TimeMention rival : rivals) {
      nearer += steps(rival) < steps ? 1 : 0;
    }
    String rank = Integer.toString(nearer);
    out.add("rank", rank, "of", Integer.toString(Math.min(4, rivals.size())));
    out.add("rank,path", rank, path);
    out.add("preposition,path", view.stand().preposition(), path);
    speech(out, head);
  }

  /** Whether the time is that of the saying while the event is what is said. */
  private void speech(Signals out, Token head) {
    if (!covering.isEmpty()) {
      String inside = covering.get(0).says(head.span()) ? "said too" : "outside";
      out.add("speech", inside);
      out.add("speech,type", inside, type);
    }
  }

  private void other(Signals out, TimeMention time, TimeView view, String dist) {
    List<TimeMention> there = scene.times(time.sentence());
    boolean before = time.sentence() < telling.sentence();
    TimeMention closest = before ? there.get(there.size() - 1) : there.get(0);
    boolean retold = retellings.contains(time.sentence());
    boolean own = !scene.times(telling.sentence()).isEmpty();
    String between = Integer.toString(Math.min(between(time), 2));
    if (closest == time) {
      out.add("between", dist, between, "closest");
    } else {
      out.add("between", dist, between);
    }
    out.add("own", Boolean.toString(own), dist);
    out.add("near,age", near, view.age());
    out.add("retold", Boolean.toString(retold), dist);
    out.add("retold,type", Boolean.toString(retold), type);
    out.add("block", scene.block(time.sentence()).name());
    out.add("main", Boolean.toString(view.stand().clause().isRoot()), dist);
    int shared = Names.shared(scene.names(time.sentence()), scene.names(telling.sentence()));
    out.add("shared", Integer.toString(Math.min(3, shared)));
    out.add("shared,distance", Integer.toString(Math.min(2, shared)), dist);
    if (retold) {
      Tree tree2 = scene.tree(time.sentence());
      tree2.sentence().tokens().stream()
          .filter(t -> t.lemma().equalsIgnoreCase(telling.lemma()))
          .mapToInt(t -> Paths.steps(tree2, t, view.stand().token()))
          .min()
          .ifPresent(s -> out.add("retold steps", Integer.toString(Math.min(s, 5))));
    }
  }

  /** How many times stand in the sentences between. */
  private int between(TimeMention time) {
    int from = Math.min(time.sentence(), telling.sentence());
    int to = Math.max(time.sentence(), telling.sentence());
    int between = 0;
    for (int i = from + 1; i < to; i++) {
      between += scene.times(i).size();
    }
    return between;
  }
}
