package org.annalist.coder.circumstance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;

/** What speaks for and against a place of an event. Used for one telling, by one thread. */
final class PlaceSignals {
  private final Scene scene;
  private final Telling telling;
  private final Tree tree;
  private final Token trigger;
  private final Token clause;
  private final String type;
  private final List<PlaceMention> here;
  private final List<Integer> retellings;
  private final List<Statement> covering;
  private final Optional<Set<String>> doers;
  private final Optional<Set<String>> others;

  PlaceSignals(Scene scene, Telling telling) {
    this.scene = scene;
    this.telling = telling;
    tree = scene.tree(telling.sentence());
    trigger = telling.trigger();
    type = telling.type();
    clause = Paths.clause(tree, trigger);
    here = scene.places(telling.sentence());
    retellings = scene.telling(telling.lemma());
    covering = scene.mentions().statements().covering(trigger.span());
    doers = countries("nsubj");
    others = countries("obj");
  }

  /** The countries of those in a role of the clause; absent when nobody stands there. */
  private Optional<Set<String>> countries(String role) {
    List<Token> nominals = tree.children(clause, role);
    if (nominals.isEmpty()) {
      return Optional.empty();
    }
    Set<String> countries = new HashSet<>();
    for (Token nominal : nominals) {
      scene.mentions().actors().around(telling.sentence(), nominal.index()).stream()
          .flatMap(m -> m.members().stream())
          .forEach(a -> a.country().ifPresent(countries::add));
    }
    return Optional.of(countries);
  }

  /** Adds the signals of a choice; of no place when it is empty. */
  void add(Signals out, Optional<PlaceMention> choice) {
    choice.ifPresentOrElse(p -> mention(out, p), () -> nowhere(out));
  }

  private void nowhere(Signals out) {
    int located = 0;
    int towns = 0;
    int closest = Integer.MAX_VALUE;
    for (PlaceMention place : here) {
      if (scene.view(place).isLocated()) {
        located++;
        towns += PlaceView.isCountry(place) ? 0 : 1;
        closest = Math.min(closest, steps(place));
      }
    }
    out.add("no").under("no ");
    out.add("type", type);
    out.add("status", telling.status().name());
    out.add("type,status", type, telling.status().name());
    out.add("lemma", telling.lemma());
    out.add("clause", clause.lemma().toLowerCase(Locale.ROOT));
    out.add("tag", trigger.xpos());
    out.add("tense", Paths.tense(tree, trigger));
    out.add("places", few(here.size(), 3), few(located, 2));
    out.add("places,type", few(towns, 1), few(located, 1), type);
    out.add("before", Boolean.toString(before()), type);
    out.add("block", scene.block(telling.sentence()).name(), type);
    out.add("said", covering.isEmpty() ? "nobody" : "somebody", type);
    if (located > 0) {
      out.add("steps", few(closest, 6), type);
    }
  }

  private static String few(int count, int most) {
    return Integer.toString(Math.min(count, most));
  }

  /** Whether the sentence before names a place smaller than a country. */
  private boolean before() {
    return telling.sentence() > 0
        && scene.places(telling.sentence() - 1).stream()
            .anyMatch(p -> !PlaceView.isCountry(p) && scene.view(p).isLocated());
  }

  private int steps(PlaceMention place) {
    return Paths.steps(tree, trigger, tree.token(place.head()));
  }

  private void mention(Signals out, PlaceMention place) {
    PlaceView view = scene.view(place);
    Token head = view.stand().token();
    String dist = Distance.of(scene, telling.sentence(), place.sentence());
    String same = Boolean.toString(dist.equals("0"));
    String preposition = view.stand().preposition();
    String grain = view.grain();
    String located = Boolean.toString(view.isLocated());
    String main = Boolean.toString(view.isMain());
    String mainTown = Boolean.toString(view.isMainTown());
    out.add("grain", grain);
    out.add("grain,type", grain, type);
    out.add("distance", dist, located);
    out.add("distance,type", dist, located, type);
    out.add("distance,grain", dist, located, grain);
    out.add("distance,status", dist, telling.status().name());
    out.add("preposition", dist, preposition);
    out.add("preposition,type", preposition, type, same);
    out.add("relation", same, head.relation());
    out.add("block", scene.block(place.sentence()).name(), dist);
    out.add("told", view.told(), grain);
    out.add("main", main, dist);
    out.add("main,type", main, type, same);
    out.add("actor", view.actor(), same);
    out.add("actor,type", view.actor(), type);
    out.addIf(view.isDateline(), "dateline");
    out.add("tag", trigger.xpos(), dist);
    out.add("main town", mainTown, grain, dist);
    out.add("main town,type", mainTown, type, same);
    out.add("first", Boolean.toString(view.isFirst()), grain);
    String sides = side(place, doers) + side(place, others);
    out.add("sides", sides, same);
    out.add("sides,type", sides, type);
    if (dist.equals("0")) {
      same(out, place, view);
    } else {
      other(out, place, view, dist);
    }
  }

  /** Whether those on a side of the clause are of the country of the place. */
  private static String side(PlaceMention place, Optional<Set<String>> countries) {
    if (countries.isEmpty()) {
      return "-";
    }
    return countries.get().isEmpty()
        ? "?"
        : place.place().country().filter(countries.get()::contains).isPresent() ? "own" : "other";
  }

  private void same(Signals out, PlaceMention place, PlaceView view) {
    Token head = view.stand().token();
    String located = Boolean.toString(view.isLocated());
    String path = Paths.between(tree, trigger, head);
    int steps = steps(place);
    out.add("path", path);
    out.add("path,preposition", path, view.stand().preposition());
    out.add("path,type", path, type);
    out.add("steps", few(steps, 8), located);
    out.addIf(view.stand().clause().equals(clause), "same clause");
    out.addIf(view.stand().clause().equals(trigger), "own verb");
    String side = head.index() < trigger.index() ? "before" : "after";
    out.add("side", side, few(Math.abs(head.index() - trigger.index()) / 4, 4));
    int rivals = 0;
    int nearer = 0;
    boolean inner = false;
    for (PlaceMention rival : here) {
      if (scene.view(rival).isLocated() == view.isLocated()) {
        rivals++;
        nearer += steps(rival) < steps ? 1 : 0;
      }
      inner |= rival != place && PlaceView.isCountry(place) && isInside(rival, place);
    }
    out.add("rank", Integer.toString(nearer), "of", few(rivals, 3), located);
    out.addIf(inner, "a part of it is named");
    if (!covering.isEmpty()) {
      out.add("speech", covering.get(0).says(head.span()) ? "said too" : "outside");
    }
  }

  private static boolean isInside(PlaceMention part, PlaceMention whole) {
    return !PlaceView.isCountry(part) && part.place().country().equals(whole.place().country());
  }

  private void other(Signals out, PlaceMention place, PlaceView view, String dist) {
    boolean own = false;
    boolean named = false;
    boolean inside = false;
    for (PlaceMention each : here) {
      own |= scene.view(each).isLocated();
      named |= each.place().name().equals(place.place().name());
      inside |= PlaceView.isCountry(each) && isInside(place, each);
    }
    boolean again = retellings.contains(place.sentence());
    String retold = Boolean.toString(again);
    String located = Boolean.toString(view.isLocated());
    out.add("own", Boolean.toString(own), dist);
    out.add("own,type", Boolean.toString(own), located, type);
    out.addIf(named, "named here too");
    out.addIf(inside, "its country is named here");
    out.add("retold", retold, dist);
    out.add("retold,type", retold, located, type);
    int shared = Names.shared(scene.names(place.sentence()), scene.names(telling.sentence()));
    out.add("shared", few(shared, 3), dist);
    int rivals = 0;
    for (PlaceMention rival : scene.places(place.sentence())) {
      rivals += scene.view(rival).isLocated() ? 1 : 0;
    }
    out.add("rivals", few(rivals, 3), located, dist);
    out.add("main clause", Boolean.toString(view.stand().clause().isRoot()), dist);
    if (again) {
      Tree there = scene.tree(place.sentence());
      there.sentence().tokens().stream()
          .filter(t -> t.lemma().equalsIgnoreCase(telling.lemma()))
          .mapToInt(t -> Paths.steps(there, t, view.stand().token()))
          .min()
          .ifPresent(s -> out.add("retold steps", few(s, 5), located));
    }
  }
}
