package org.annalist.coder.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Actor;

/** What is seen of each contender for one act. For one thread. */
final class RoleSignals {
  private static final String STATE = "state:";
  private static final List<String> MANY = List.of("0", "1", "2", "3");
  private static final int CLUSTER = 10;

  private final RoleScene scene;
  private final Act act;
  private final String type;
  private final String build;
  private final String lemma;
  private final String frame;
  private final List<Contender> all;
  private final List<String> rules;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Optional<Actor> speaker;
  private final String open;
  private final StandSignals stand;
  private final int here;
  private final Signals nothing = new Signals();

  RoleSignals(RoleScene scene, Act act, List<Contender> all) {
    this.scene = scene;
    this.act = act;
    this.all = List.copyOf(all);
    type = act.type();
    build = act.build();
    lemma = act.lemma();
    frame = act.frame().name();
    rules = this.all.stream().map(this::rule).toList();
    this.all.forEach(c -> c.country().ifPresent(n -> countries.merge(n, 1, Integer::sum)));
    speaker = scene.speaker(act);
    open = filled(act.doers()) + filled(act.others());
    stand = new StandSignals(scene, act, this.all);
    here = (int) all.stream().filter(Contender::isHere).count();
  }

  /** {@code k} for a side with somebody known, {@code w} for words only, {@code -} for nobody. */
  private static String filled(List<Actor> side) {
    boolean known = side.stream().anyMatch(RoleSignals::isKnown);
    return side.isEmpty() ? "-" : known ? "k" : "w";
  }

  private static boolean isKnown(Actor actor) {
    return actor.country().isPresent() || !actor.sectors().isEmpty();
  }

  /** Adds the signals of one contender that are not those of his words alone. */
  void add(Signals signals, int index) {
    Contender contender = all.get(index);
    String kind = kind(contender);
    String rule = rules.get(index);
    signals
        .add("kind+type", kind, type)
        .add("rule", rule)
        .add("rule+type", rule, type)
        .add("rule+open", rule, open)
        .add("rule+kind", rule, kind)
        .add("rule+frame", rule, frame)
        .add("rule+status", rule, act.status());
    guess(signals, contender, rule);
    sector(signals, contender, rule);
    speaker(signals, contender, rule);
    country(signals, contender, rule);
    if (contender.isHere()) {
      stand.addOwn(signals, contender.head(), rule, kind);
    } else {
      away(signals, contender, index - here);
    }
  }

  /** What is seen of the words of one contender; the same object for the same words. */
  Signals words(int index) {
    Contender contender = all.get(index);
    return contender.isHere() ? stand.of(contender.head()) : nothing;
  }

  /** Adds the signals of a side with nobody in it. */
  void addNobody(Signals signals) {
    long known = all.stream().filter(c -> c.isHere() && c.isTold()).count();
    signals
        .add("nobody")
        .add("nobody type", type)
        .add("nobody build", type, build)
        .add("nobody frame", frame)
        .add("nobody open", open)
        .add("nobody open+type", open, type)
        .add("nobody open+build", open, build)
        .add("nobody lemma", lemma)
        .add("nobody lemma+type", lemma, type)
        .add("nobody cluster", act.trigger().cluster(CLUSTER), build)
        .add("nobody status", act.status(), type)
        .add("nobody relation", act.trigger().baseRelation(), build)
        .addCount("nobody here", (int) known)
        .add("nobody around", Boolean.toString(known == 0), build);
    for (String slot : new TreeSet<>(act.slots().names())) {
      signals.add("nobody beside", slot, build);
    }
  }

  /** What the rules make of each contender. */
  List<String> rules() {
    return rules;
  }

  /** Form and what is known: a bare state, a country, a sector, or words. */
  private static String kind(Contender contender) {
    boolean state =
        contender.actors().stream()
            .allMatch(a -> a.entity().filter(e -> e.startsWith(STATE)).isPresent());
    if (state) {
      return contender.form() + " state";
    }
    boolean country = contender.country().isPresent();
    return contender.form() + (country ? " country" : contender.isKnown() ? " sector" : " words");
  }

  /** What the rules made of him: doer, other, their country in other words, or nothing. */
  private String rule(Contender contender) {
    boolean doer = among(act.doers(), contender);
    boolean other = among(act.others(), contender);
    if (doer || other) {
      return doer && other ? "both" : doer ? "doer" : "other";
    }
    boolean likeDoer = sameCountry(act.doers(), contender);
    boolean likeOther = sameCountry(act.others(), contender);
    return (likeDoer ? "~doer" : "") + (likeOther ? "~other" : "");
  }

  private static boolean among(List<Actor> actors, Contender contender) {
    for (Actor actor : actors) {
      for (Actor meant : contender.actors()) {
        if (meant.span().equals(actor.span()) && meant.sameAs(actor)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameCountry(List<Actor> actors, Contender contender) {
    if (contender.country().isPresent()) {
      for (Actor actor : actors) {
        if (actor.country().equals(contender.country())) {
          return true;
        }
      }
    }
    return false;
  }

  private void guess(Signals signals, Contender contender, String rule) {
    String why = contender.guess();
    String form = contender.form().name();
    signals
        .add("guess", why, contender.country().isPresent() ? "country" : "-")
        .add("guess+rule", why, rule)
        .add("guess+form", why, form, Boolean.toString(contender.isTold()))
        .add("guess+sector", why, contender.sector().orElse("-"))
        .add("guess+type", why, type);
    if (!why.isEmpty()) {
      signals.add("guess+rank", why, scene.rank(contender.country().orElse("")));
    }
  }

  private void sector(Signals signals, Contender contender, String rule) {
    String sector = contender.sector().orElse("-");
    signals
        .add("sector+type", sector, type)
        .add("sector+rule", sector, rule)
        .add("sector+build", sector, build)
        .addCount("members", contender.actors().size());
  }

  private void speaker(Signals signals, Contender contender, String rule) {
    String said = "nobody";
    if (speaker.isPresent()) {
      boolean he = contender.isAmongActors(List.of(speaker.get()));
      said = he ? "he" : sameCountry(List.of(speaker.get()), contender) ? "his" : "another";
    }
    signals.add("speaker+type", said, type).add("speaker+rule", said, rule, open);
  }

  private void country(Signals signals, Contender contender, String rule) {
    if (contender.country().isEmpty()) {
      return;
    }
    String country = contender.country().get();
    String rank = scene.rank(country);
    String others = MANY.get(Math.min(MANY.size(), countries.size()) - 1);
    signals
        .add("rank", rank)
        .add("rank+type", rank, type)
        .addCount("alike", countries.getOrDefault(country, 0))
        .add("others+open", others, open, rule);
  }

  private void away(Signals signals, Contender contender, int place) {
    String origin = contender.origin().name();
    signals
        .add("origin", origin)
        .add("origin+type", origin, type)
        .add("origin+open", origin, open, type)
        .add("origin+build", origin, open, build)
        .add("origin+relation", origin, contender.head().relation())
        .add("origin+rank", origin, scene.rank(contender.country().orElse("")))
        .add("origin+lemma", origin, lemma)
        .add("origin+place", origin, Integer.toString(place));
  }
}
