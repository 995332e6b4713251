package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;

/** What speaks for and against a place of an event. Used for one telling, by one thread. */
final class PlaceSignals {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "on",
          "inside",
          "across",
          "off",
          "into",
          "to",
          "over",
          "from",
          "throughout",
          "within",
          "toward",
          "towards",
          "along");

  private final Scene scene;
  private final Telling telling;
  private final Tree tree;
  private final Token clause;

  PlaceSignals(Scene scene, Telling telling) {
    this.scene = scene;
    this.telling = telling;
    tree = scene.tree(telling.sentence());
    clause = Paths.clause(tree, telling.trigger());
  }

  /** The signals of a choice; of no place when it is empty. */
  Signals of(Optional<PlaceMention> choice) {
    Signals out = new Signals();
    choice.ifPresentOrElse(p -> mention(out, p), () -> nowhere(out));
    return out;
  }

  private void nowhere(Signals out) {
    List<PlaceMention> here = scene.places(telling.sentence());
    long located = here.stream().filter(this::isLocated).count();
    long towns = here.stream().filter(p -> isLocated(p) && !isCountry(p)).count();
    String type = telling.type();
    out.add("no");
    out.add("no type", type);
    out.add("no status", telling.status().name());
    out.add("no type,status", type + " " + telling.status());
    out.add("no lemma", telling.lemma());
    out.add("no clause", clause.lemma().toLowerCase(Locale.ROOT));
    out.add("no tag", telling.trigger().xpos());
    out.add("no tense", Paths.tense(tree, telling.trigger()));
    out.add("no places", Math.min(3, here.size()) + " " + Math.min(2, located));
    out.add("no places,type", Math.min(1, towns) + " " + Math.min(1, located) + " " + type);
    out.add("no before", before() + " " + type);
    out.add("no block", scene.block(telling.sentence()).name() + " " + type);
    out.add("no said", speaker() + " " + type);
    here.stream()
        .filter(this::isLocated)
        .mapToInt(this::steps)
        .min()
        .ifPresent(s -> out.add("no steps", Math.min(s, 6) + " " + type));
  }

  /** Whether the sentence before names a place smaller than a country. */
  private boolean before() {
    return telling.sentence() > 0
        && scene.places(telling.sentence() - 1).stream()
            .anyMatch(p -> !isCountry(p) && isLocated(p));
  }

  private String speaker() {
    List<Statement> covering = scene.mentions().statements().covering(telling.trigger().span());
    return covering.isEmpty() ? "nobody" : "somebody";
  }

  private static boolean isCountry(PlaceMention place) {
    return place.place().precision() == org.annalist.model.event.PlacePrecision.COUNTRY;
  }

  private int steps(PlaceMention place) {
    return Paths.steps(tree, telling.trigger(), tree.token(place.head()));
  }

  private boolean isLocated(PlaceMention place) {
    Tree there = scene.tree(place.sentence());
    return WHERE.contains(Paths.preposition(there, there.token(place.head())));
  }

  private void mention(Signals out, PlaceMention place) {
    Tree there = scene.tree(place.sentence());
    Token head = there.token(place.head());
    String dist = Distance.of(scene, telling.sentence(), place.sentence());
    String preposition = Paths.preposition(there, head);
    String grain = place.place().precision().name();
    String type = telling.type();
    boolean located = isLocated(place);
    out.add("grain", grain);
    out.add("grain,type", grain + " " + type);
    out.add("distance", dist + " " + located);
    out.add("distance,type", dist + " " + located + " " + type);
    out.add("distance,grain", dist + " " + located + " " + grain);
    out.add("distance,status", dist + " " + telling.status());
    out.add("preposition", dist + " " + preposition);
    out.add("preposition,type", preposition + " " + type + " " + dist.equals("0"));
    out.add("relation", dist.equals("0") + " " + head.relation());
    out.add("block", scene.block(place.sentence()).name() + " " + dist);
    long told = scene.mentionsOf(place);
    out.add("told", (told == 1 ? "once" : told <= 3 ? "some" : "often") + " " + grain);
    out.add("main", scene.isMainCountry(place) + " " + dist);
    out.add("main,type", scene.isMainCountry(place) + " " + type + " " + dist.equals("0"));
    out.add("actor", actor(place) + " " + dist.equals("0"));
    out.add("actor,type", actor(place) + " " + type);
    out.addIf(isDateline(place), "dateline");
    out.add("tag", telling.trigger().xpos() + " " + dist);
    out.add("main town", scene.isMainTown(place) + " " + grain + " " + dist);
    out.add("main town,type", scene.isMainTown(place) + " " + type + " " + dist.equals("0"));
    out.add("first", scene.isFirst(place) + " " + grain);
    parties(out, place, dist, type);
    if (dist.equals("0")) {
      same(out, place, head, preposition);
    } else {
      other(out, place, dist, located);
    }
  }

  /** Whether those who act and are acted on in the clause are of the country of the place. */
  private void parties(Signals out, PlaceMention place, String dist, String type) {
    String sides = side(place, "nsubj") + side(place, "obj");
    out.add("sides", sides + " " + dist.equals("0"));
    out.add("sides,type", sides + " " + type);
  }

  private String side(PlaceMention place, String role) {
    List<Token> nominals = new ArrayList<>(tree.children(clause, role));
    if (nominals.isEmpty()) {
      return "-";
    }
    Set<String> countries =
        nominals.stream()
            .flatMap(n -> scene.mentions().actors().around(telling.sentence(), n.index()).stream())
            .flatMap(m -> m.members().stream())
            .flatMap(a -> a.country().stream())
            .collect(Collectors.toSet());
    return countries.isEmpty()
        ? "?"
        : place.place().country().filter(countries::contains).isPresent() ? "own" : "other";
  }

  private void same(Signals out, PlaceMention place, Token head, String preposition) {
    Token trigger = telling.trigger();
    String path = Paths.between(tree, trigger, head);
    int steps = steps(place);
    out.add("path", path);
    out.add("path,preposition", path + " " + preposition);
    out.add("path,type", path + " " + telling.type());
    out.add("steps", Math.min(steps, 8) + " " + isLocated(place));
    out.addIf(Paths.clause(tree, head).equals(clause), "same clause");
    out.addIf(Paths.clause(tree, head).equals(trigger), "own verb");
    String side = head.index() < trigger.index() ? "before" : "after";
    out.add("side", side + " " + Math.min(4, Math.abs(head.index() - trigger.index()) / 4));
    List<PlaceMention> rivals =
        scene.places(telling.sentence()).stream()
            .filter(r -> isLocated(r) == isLocated(place))
            .toList();
    long nearer = rivals.stream().filter(r -> steps(r) < steps).count();
    out.add("rank", nearer + " of " + Math.min(3, rivals.size()) + " " + isLocated(place));
    boolean inner =
        scene.places(telling.sentence()).stream()
            .anyMatch(r -> r != place && isCountry(place) && isInside(r, place));
    out.addIf(inner, "a part of it is named");
    List<Statement> covering = scene.mentions().statements().covering(trigger.span());
    if (!covering.isEmpty()) {
      out.add("speech", covering.get(0).says(head.span()) ? "said too" : "outside");
    }
  }

  private static boolean isInside(PlaceMention part, PlaceMention whole) {
    return !isCountry(part) && part.place().country().equals(whole.place().country());
  }

  private void other(Signals out, PlaceMention place, String dist, boolean located) {
    List<PlaceMention> here = scene.places(telling.sentence());
    boolean own = here.stream().anyMatch(this::isLocated);
    boolean named = here.stream().anyMatch(p -> p.place().name().equals(place.place().name()));
    boolean inside = here.stream().anyMatch(p -> isCountry(p) && isInside(place, p));
    boolean retold = scene.telling(telling.lemma()).contains(place.sentence());
    out.add("own", own + " " + dist);
    out.add("own,type", own + " " + located + " " + telling.type());
    out.addIf(named, "named here too");
    out.addIf(inside, "its country is named here");
    out.add("retold", retold + " " + dist);
    out.add("retold,type", retold + " " + located + " " + telling.type());
    out.add("shared", Math.min(3, shared(place.sentence())) + " " + dist);
    List<PlaceMention> there = scene.places(place.sentence());
    long rivals = there.stream().filter(this::isLocated).count();
    out.add("rivals", Math.min(3, rivals) + " " + located + " " + dist);
    Tree tree2 = scene.tree(place.sentence());
    Token head = tree2.token(place.head());
    out.add("main clause", Paths.clause(tree2, head).isRoot() + " " + dist);
    if (retold) {
      tree2.sentence().tokens().stream()
          .filter(t -> t.lemma().equalsIgnoreCase(telling.lemma()))
          .mapToInt(t -> Paths.steps(tree2, t, head))
          .min()
          .ifPresent(s -> out.add("retold steps", Math.min(s, 5) + " " + located));
    }
  }

  private int shared(int sentence) {
    return Names.shared(scene.tree(sentence).sentence(), tree.sentence());
  }

  /** Whether the place is who does something: it heads, or lies in, the mention of an actor. */
  private String actor(PlaceMention place) {
    Optional<ActorMention> around =
        scene.mentions().actors().around(place.sentence(), place.head());
    return around.map(a -> a.head() == place.head() ? "heads" : "in " + a.kind()).orElse("none");
  }

  /** Whether the place opens the report before a dash: where it was filed. */
  private boolean isDateline(PlaceMention place) {
    Tree there = scene.tree(place.sentence());
    int end = place.tokens().end();
    return place.tokens().start() <= 1
        && scene.isOpening(place.sentence())
        && there.sentence().tokens().stream()
            .skip(end)
            .limit(6)
            .anyMatch(t -> t.text().matches("--|—|–|-"));
  }
}
