package org.annalist.coder.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;

/** Casts the sides of acts by learned models. Immutable and thread-safe. */
public final class RoleJudge {
  /** The decision whether somebody acts. */
  public static final String ACTOR = "role-actor";

  /** The decision whether somebody receives. */
  public static final String RECIPIENT = "role-recipient";

  /** The class of those who do not have the part. */
  public static final String NO = "no";

  /** The class of those who have it. */
  public static final String YES = "yes";

  /** Probabilities from which the first of a side is cast, and further ones beside him. */
  private static final Bars ACTORS = new Bars(0.3, 0.6, 0.5);

  private static final Bars RECIPIENTS = new Bars(0.2, 0.5, 0.45);

  private static final Bars PARTIES = new Bars(0.25, 0.3, 0.5);

  private record Bars(double first, double further, double words) {
    double of(Contender contender, boolean open) {
      return contender.isKnown() ? (open ? first : further) : words;
    }
  }

  private record Scored(Contender contender, double actor, double recipient) {}

  private final LinearModel actor;
  private final LinearModel recipient;

  private RoleJudge(LinearModel actor, LinearModel recipient) {
    this.actor = actor;
    this.recipient = recipient;
  }

  /** A judge with the models of these; absent when they do not hold both. */
  public static Optional<RoleJudge> of(LearnedModels learned) {
    return learned.find(ACTOR).flatMap(a -> learned.find(RECIPIENT).map(r -> new RoleJudge(a, r)));
  }

  /** What is seen of everybody who may have part in an act. */
  public static List<RoleCase> cases(RoleScene scene, Act act) {
    List<Contender> all =
        scene.contenders(act).stream()
            .filter(c -> !c.isHere() || !act.words().contains(c.head().index()))
            .filter(c -> c.isKnown() || scene.typeAt(c.head().index()).isEmpty())
            .toList();
    RoleSignals signals = new RoleSignals(scene, act, all);
    return all.stream().map(c -> new RoleCase(c, signals.of(c))).toList();
  }

  /** The sides of an act. */
  public Casting cast(RoleScene scene, Act act) {
    List<Scored> scored = cases(scene, act).stream().map(c -> score(act, c)).toList();
    List<Contender> actors =
        side(
            scored.stream().filter(s -> s.actor() >= s.recipient()).toList(),
            Scored::actor,
            act.frame().isTwoSided() ? PARTIES : ACTORS,
            List.of());
    List<Contender> recipients =
        side(
            scored.stream().filter(s -> s.recipient() > s.actor()).toList(),
            Scored::recipient,
            RECIPIENTS,
            actors);
    return new Casting(actors, recipients);
  }

  /** All who the rules find take part in a two-sided act are its actors. */
  private Scored score(Act act, RoleCase each) {
    double acts = actor.judge(each.signals()).of(YES);
    double receives = recipient.judge(each.signals()).of(YES);
    boolean party = act.frame().isTwoSided() && each.contender().isAmongActors(act.doers());
    return party
        ? new Scored(each.contender(), Math.max(acts, receives), 0)
        : new Scored(each.contender(), acts, receives);
  }

  /** Those of a side, most likely first, each once, nobody who is on the other side. */
  private static List<Contender> side(
      List<Scored> scored,
      ToDoubleFunction<Scored> probability,
      Bars bars,
      List<Contender> otherSide) {
    List<Contender> cast = new ArrayList<>();
    List<Scored> order =
        scored.stream().sorted(Comparator.comparingDouble(probability).reversed()).toList();
    for (Scored next : order) {
      Contender contender = next.contender();
      boolean open = cast.isEmpty();
      boolean likely = probability.applyAsDouble(next) >= bars.of(contender, open);
      if (likely
          && contender.addsTo(cast)
          && !contender.isAmong(cast)
          && !contender.isAmong(otherSide)) {
        cast.add(contender);
      }
    }
    return cast;
  }
}
