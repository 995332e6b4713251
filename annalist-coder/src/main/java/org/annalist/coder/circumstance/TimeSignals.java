package org.annalist.coder.circumstance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
  private final Token clause;
  private final String tense;
  private final String near;

  TimeSignals(Scene scene, Telling telling) {
    this.scene = scene;
    this.telling = telling;
    tree = scene.tree(telling.sentence());
    clause = Paths.clause(tree, telling.trigger());
    tense = Paths.tense(tree, telling.trigger());
    near = nearest();
  }

  /** The age and precision of the time of the sentence that is nearest in the tree. */
  private String nearest() {
    return scene.times(telling.sentence()).stream()
        .min((a, b) -> steps(a) - steps(b))
        .map(t -> age(t) + (steps(t) <= 2 ? " close" : " far"))
        .orElse("none");
  }

  private int steps(TimeMention time) {
    return Paths.steps(tree, telling.trigger(), tree.token(time.head()));
  }

  /** The signals of a choice. */
  Signals of(TimeChoice choice) {
    Signals out = new Signals();
    String kind = choice.kind().name();
    out.add("kind", kind);
    if (choice.mention().isPresent()) {
      boolean turned = choice.kind() == Kind.TURNED;
      turnable(out, choice.mention().get(), turned);
      mention(out, choice.mention().get());
    } else {
      open(out, kind + " ");
    }
    return out;
  }

  /** Whether a time that may be read before or after publication is read this way. */
  private void turnable(Signals out, TimeMention time, boolean turned) {
    boolean open =
        turned
            || scene
                .published()
                .flatMap(day -> OtherReading.of(time.when().orElseThrow(), day))
                .isPresent();
    if (open) {
      boolean ahead = time.when().flatMap(When::from).filter(this::isAhead).isPresent();
      String way = (ahead ? "ahead" : "back") + (turned ? " turned " : " ");
      Tree there = scene.tree(time.sentence());
      out.add("way", way);
      out.add("way,status", way + telling.status());
      out.add("way,tense", way + tense);
      out.add("way,tenses", way + Paths.tense(there, there.token(time.head())));
    }
  }

  private boolean isAhead(LocalDate day) {
    return scene.published().filter(day::isAfter).isPresent();
  }

  // ---- without words ----

  private void open(Signals out, String kind) {
    act(out, kind);
    out.add(kind + "near", near);
    out.add(kind + "near,tense", near + " " + tense);
    out.add(kind + "near,status", near + " " + telling.status());
    out.add(kind + "past", past());
    out.add(kind + "past,tense", past() + " " + tense);
    out.add(kind + "position", position());
    out.add(kind + "position,tense", position() + " " + tense);
    out.add(kind + "published", scene.published().isPresent() ? "yes" : "no");
    out.add(kind + "told", Integer.toString(Math.min(3, scene.telling(telling.lemma()).size())));
    out.addIf(openingTells(), kind + "opening tells it");
  }

  private void act(Signals out, String kind) {
    String type = telling.type();
    out.add(kind + "type", type);
    out.add(kind + "status", telling.status().name());
    out.add(kind + "tense", tense);
    out.add(kind + "type,tense", type + " " + tense);
    out.add(kind + "tag", telling.trigger().xpos());
    out.add(kind + "relation", telling.trigger().baseRelation());
    out.add(kind + "lemma", telling.lemma());
    out.add(kind + "clause", clause.lemma().toLowerCase(Locale.ROOT));
    out.add(kind + "block", scene.block(telling.sentence()).name());
    out.addIf(Paths.isRelative(tree, telling.trigger()), kind + "relative");
    Optional<Token> above = Paths.above(tree, clause);
    out.add(kind + "above", above.map(t -> Paths.tense(tree, t)).orElse("root"));
    out.add(kind + "said", said());
    for (Token child : tree.children(telling.trigger(), "amod", "advmod", "det", "nmod:poss")) {
      out.add(kind + "with", child.lemma().toLowerCase(Locale.ROOT));
    }
    for (Token child : tree.children(clause, "advmod")) {
      out.add(kind + "adverb", child.lemma().toLowerCase(Locale.ROOT));
    }
  }

  /** The tense of the nearest statement that tells the event. */
  private String said() {
    List<Statement> covering = scene.mentions().statements().covering(telling.trigger().span());
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
        return age(times.get(times.size() - 1)) + " " + far;
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
    return scene.telling(telling.lemma()).stream().anyMatch(scene::isOpening);
  }

  // ---- with words ----

  private void mention(Signals out, TimeMention time) {
    boolean here = time.sentence() == telling.sentence();
    String age = age(time);
    String dist = distance(time);
    out.add("distance", dist);
    out.add("age", age);
    out.add("distance,age", dist + " " + age);
    out.add("age,tense", age + " " + tense);
    out.add("age,status", age + " " + telling.status());
    out.add("distance,type", dist + " " + telling.type());
    out.add("distance,tense", dist + " " + tense);
    out.add("distance,tag", dist + " " + telling.trigger().xpos());
    Tree there = scene.tree(time.sentence());
    Token head = there.token(time.head());
    Token governor = Paths.clause(there, head);
    out.add("preposition", here + " " + Paths.preposition(there, head));
    out.add("word", head.lemma().toLowerCase(Locale.ROOT));
    out.add("relation", here + " " + head.relation());
    out.add("governor", here + " " + governor.lemma().toLowerCase(Locale.ROOT));
    out.add("tenses", here + " " + tense + " " + Paths.tense(there, head));
    out.add("position,distance", position() + " " + dist);
    if (here) {
      same(out, time, head, governor);
    } else {
      other(out, time, dist);
    }
  }

  private void same(Signals out, TimeMention time, Token head, Token governor) {
    Token trigger = telling.trigger();
    String path = Paths.between(tree, trigger, head);
    int steps = steps(time);
    out.add("path", path);
    out.add("path,tag", path + " " + trigger.xpos());
    out.add("steps", Integer.toString(Math.min(steps, 8)));
    out.add("steps,age", Math.min(steps, 5) + " " + age(time));
    out.addIf(governor.equals(clause), "same clause");
    out.addIf(governor.equals(trigger), "own verb");
    String side = head.index() < trigger.index() ? "before" : "after";
    out.add("side", side + " " + Math.min(4, Math.abs(head.index() - trigger.index()) / 4));
    List<TimeMention> rivals = scene.times(telling.sentence());
    long nearer = rivals.stream().filter(r -> steps(r) < steps).count();
    out.add("rank", nearer + " of " + Math.min(4, rivals.size()));
    out.add("rank,path", nearer + " " + path);
    out.add("preposition,path", Paths.preposition(tree, head) + " " + path);
    speech(out, head);
  }

  /** Whether the time is that of the saying while the event is what is said. */
  private void speech(Signals out, Token head) {
    List<Statement> covering = scene.mentions().statements().covering(telling.trigger().span());
    if (!covering.isEmpty()) {
      boolean inside = covering.get(0).says(head.span());
      out.add("speech", inside ? "said too" : "outside");
      out.add("speech,type", (inside ? "said too " : "outside ") + telling.type());
    }
  }

  private void other(Signals out, TimeMention time, String dist) {
    int from = Math.min(time.sentence(), telling.sentence());
    int to = Math.max(time.sentence(), telling.sentence());
    long between = 0;
    for (int i = from + 1; i < to; i++) {
      between += scene.times(i).size();
    }
    List<TimeMention> there = scene.times(time.sentence());
    boolean before = time.sentence() < telling.sentence();
    TimeMention closest = before ? there.get(there.size() - 1) : there.get(0);
    boolean retold = scene.telling(telling.lemma()).contains(time.sentence());
    boolean own = !scene.times(telling.sentence()).isEmpty();
    out.add("between", dist + " " + Math.min(between, 2) + (closest == time ? " closest" : ""));
    out.add("own", own + " " + dist);
    out.add("near,age", near + " " + age(time));
    out.add("retold", retold + " " + dist);
    out.add("retold,type", retold + " " + telling.type());
    out.add("block", scene.block(time.sentence()).name());
    Tree tree2 = scene.tree(time.sentence());
    Token head = tree2.token(time.head());
    boolean main = Paths.clause(tree2, head).isRoot();
    out.add("main", main + " " + dist);
    out.add("shared", Integer.toString(Math.min(3, shared(time.sentence()))));
    out.add("shared,distance", Math.min(2, shared(time.sentence())) + " " + dist);
    if (retold) {
      tree2.sentence().tokens().stream()
          .filter(t -> t.lemma().equalsIgnoreCase(telling.lemma()))
          .mapToInt(t -> Paths.steps(tree2, t, head))
          .min()
          .ifPresent(s -> out.add("retold steps", Integer.toString(Math.min(s, 5))));
    }
  }

  /** How many names the two sentences share. */
  private int shared(int sentence) {
    return Names.shared(scene.tree(sentence).sentence(), tree.sentence());
  }

  private String distance(TimeMention time) {
    return Distance.of(scene, telling.sentence(), time.sentence());
  }

  /** How old a time is at publication, with its precision. */
  private String age(TimeMention time) {
    When when = time.when().orElseThrow();
    String precision = when.precision().name();
    Optional<LocalDate> published = scene.published();
    if (published.isEmpty() || when.to().isEmpty()) {
      return precision + " undated";
    }
    LocalDate from = when.from().orElseThrow();
    LocalDate to = when.to().get();
    LocalDate day = published.get();
    if (!from.isAfter(day) && !to.isBefore(day)) {
      return precision + " now";
    }
    long days = ChronoUnit.DAYS.between(to, day);
    if (days < 0) {
      return precision + (days < -40 ? " far ahead" : " ahead");
    }
    boolean month = to.getMonth() == day.getMonth() && to.getYear() == day.getYear();
    String old = days <= 7 ? " week" : days <= 40 ? " weeks" : days <= 400 ? " months" : " years";
    return precision + old + (month ? " same month" : "");
  }
}
