package org.annalist.coder.role;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Actor;

/** What is seen of each contender for one act. For one thread. */
final class RoleSignals {
  private static final String STATE = "state:";
  private static final int MANY = 3;
  private static final int CLUSTER = 10;

  private final RoleScene scene;
  private final Act act;
  private final List<Contender> all;
  private final Optional<Actor> speaker;
  private final String open;
  private final StandSignals stand;
  private final int here;

  RoleSignals(RoleScene scene, Act act, List<Contender> all) {
    this.scene = scene;
    this.act = act;
    this.all = List.copyOf(all);
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

  /** The signals of one contender. */
  Signals of(Contender contender) {
    Signals signals = new Signals();
    String kind = kind(contender);
    String rule = rule(contender);
    signals
        .add("kind+type", kind + " " + act.type())
        .add("rule", rule)
        .add("rule+type", rule + " " + act.type())
        .add("rule+open", rule + " " + open)
        .add("rule+kind", rule + " " + kind)
        .add("rule+frame", rule + " " + act.frame().name())
        .add("rule+status", rule + " " + act.status());
    guess(signals, contender, rule);
    sector(signals, contender, rule);
    speaker(signals, contender, rule);
    country(signals, contender, rule);
    if (contender.isHere()) {
      stand.add(signals, contender, rule, kind);
    } else {
      away(signals, contender);
    }
    return signals;
  }

  /** The signals of a side with nobody in it. */
  Signals nobody() {
    Signals signals = new Signals();
    String type = act.type();
    long known = all.stream().filter(c -> c.isHere() && c.isTold()).count();
    String token = act.trigger().baseRelation() + " " + act.build();
    signals
        .add("nobody")
        .add("nobody type", type)
        .add("nobody build", type + " " + act.build())
        .add("nobody frame", act.frame().name())
        .add("nobody open", open)
        .add("nobody open+type", open + " " + type)
        .add("nobody open+build", open + " " + act.build())
        .add("nobody lemma", act.lemma())
        .add("nobody lemma+type", act.lemma() + " " + type)
        .add("nobody cluster", act.trigger().cluster(CLUSTER) + " " + act.build())
        .add("nobody status", act.status() + " " + type)
        .add("nobody relation", token)
        .addCount("nobody here", (int) known)
        .add("nobody around", Boolean.toString(known == 0) + " " + act.build());
    for (String slot : new TreeSet<>(act.slots().names())) {
      signals.add("nobody beside", slot + " " + act.build());
    }
    return signals;
  }

  /** What the rules make of each contender. */
  List<String> rules() {
    return all.stream().map(this::rule).toList();
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
    return actors.stream()
        .anyMatch(
            a ->
                contender.actors().stream()
                    .anyMatch(c -> c.span().equals(a.span()) && c.sameAs(a)));
  }

  private static boolean sameCountry(List<Actor> actors, Contender contender) {
    return contender
        .country()
        .filter(c -> actors.stream().anyMatch(a -> a.country().filter(c::equals).isPresent()))
        .isPresent();
  }

  private void guess(Signals signals, Contender contender, String rule) {
    String why = contender.guess();
    String country = contender.country().isPresent() ? "country" : "-";
    signals
        .add("guess", why + " " + country)
        .add("guess+rule", why + " " + rule)
        .add("guess+form", why + " " + contender.form() + " " + contender.isTold())
        .add("guess+sector", why + " " + contender.sector().orElse("-"))
        .add("guess+type", why + " " + act.type());
    if (!why.isEmpty()) {
      signals.add("guess+rank", why + " " + scene.rank(contender.country().orElse("")));
    }
  }

  private void sector(Signals signals, Contender contender, String rule) {
    String sector = contender.sector().orElse("-");
    signals
        .add("sector+type", sector + " " + act.type())
        .add("sector+rule", sector + " " + rule)
        .add("sector+build", sector + " " + act.build())
        .addCount("members", contender.actors().size());
  }

  private void speaker(Signals signals, Contender contender, String rule) {
    String said = "nobody";
    if (speaker.isPresent()) {
      boolean he = contender.actors().stream().anyMatch(speaker.get()::sameAs);
      said = he ? "he" : sameCountry(List.of(speaker.get()), contender) ? "his" : "another";
    }
    signals
        .add("speaker+type", said + " " + act.type())
        .add("speaker+rule", said + " " + rule + " " + open);
  }

  private void country(Signals signals, Contender contender, String rule) {
    if (contender.country().isEmpty()) {
      return;
    }
    String country = contender.country().get();
    String rank = scene.rank(country);
    long alike = all.stream().filter(c -> c.country().equals(contender.country())).count();
    long others =
        all.stream()
            .flatMap(c -> c.country().stream())
            .filter(c -> !c.equals(country))
            .distinct()
            .count();
    signals
        .add("rank", rank)
        .add("rank+type", rank + " " + act.type())
        .addCount("alike", (int) alike)
        .add("others+open", Math.min(MANY, others) + " " + open + " " + rule);
  }

  private void away(Signals signals, Contender contender) {
    String origin = contender.origin().name();
    int place = all.indexOf(contender) - here;
    signals
        .add("origin", origin)
        .add("origin+type", origin + " " + act.type())
        .add("origin+open", origin + " " + open + " " + act.type())
        .add("origin+build", origin + " " + open + " " + act.build())
        .add("origin+relation", origin + " " + contender.head().relation())
        .add("origin+rank", origin + " " + scene.rank(contender.country().orElse("")))
        .add("origin+lemma", origin + " " + act.lemma())
        .add("origin+place", origin + " " + place);
  }
}
