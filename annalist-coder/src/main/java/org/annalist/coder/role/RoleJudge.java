package org.annalist.coder.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.model.event.Actor;

/**
 * Casts both sides of an act at once by a learned ranking of pairs: who acts, who receives, or
 * nobody. Immutable and thread-safe.
 */
public final class RoleJudge {
  /** The decision. */
  public static final String ROLE = "role";

  /** The columns of its model: the score of acting, of receiving, and of two options together. */
  public static final List<String> COLUMNS = List.of("actor", "recipient", "pair");

  /**
   * How likely, against the first of a side, somebody coordinated with one who is cast must be to
   * be cast beside him (the best share of acts with both sides right in cross-validation).
   */
  private static final double JOINED = 0.03;

  /** The same for those told apart, who take part in an act that both sides do. */
  private static final double PARTY = 0.3;

  private final LinearModel model;

  private RoleJudge(LinearModel model) {
    this.model = model;
  }

  /** A judge with the model of these; absent when they do not hold it. */
  public static Optional<RoleJudge> of(LearnedModels learned) {
    return learned.find(ROLE).map(RoleJudge::new);
  }

  /** What is seen of everybody who may have part in an act. */
  public static CastCase seen(RoleScene scene, Act act) {
    List<Contender> all =
        scene.contenders(act).stream()
            .filter(c -> !c.isHere() || !act.words().contains(c.head().index()))
            .filter(c -> c.isTold() || scene.typeAt(c.head().index()).isEmpty())
            .toList();
    RoleSignals signals = new RoleSignals(scene, act, all);
    return new CastCase(
        all,
        signals,
        new PairSignals(scene, act, all, signals.rules()),
        those(all, c -> c.isAmongActors(act.doers())),
        those(all, c -> c.isHere() && act.isDoneBy(c.head())),
        those(all, c -> c.isHere() && act.isUndergoneBy(c.head())));
  }

  private static Set<Integer> those(List<Contender> all, Predicate<Contender> which) {
    return IntStream.range(0, all.size())
        .filter(i -> which.test(all.get(i)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** The sides of an act. */
  public Casting cast(RoleScene scene, Act act) {
    return cast(seen(scene, act), act.frame().isTwoSided());
  }

  /** The sides of an act of which this is seen. */
  public Casting cast(CastCase seen, boolean twoSided) {
    CastOdds odds = CastOdds.of(seen, model);
    int[] best = odds.best();
    List<Contender> actors = side(odds, odds::acts, best[0], best[1]);
    List<Contender> recipients = side(odds, odds::receives, best[1], best[0]);
    if (twoSided) {
      addParties(actors, seen, odds);
      List<Actor> parties = Casting.meant(actors);
      recipients.removeIf(r -> parties.size() > 1 && !isThird(r, parties));
    }
    recipients.removeIf(r -> r.isAmong(actors));
    return new Casting(actors, recipients);
  }

  /** Whether somebody well known is of another country than the parties. */
  private static boolean isThird(Contender recipient, List<Actor> parties) {
    return recipient.isTold()
        && parties.stream().noneMatch(p -> p.country().equals(recipient.country()));
  }

  /** The first of a side and those coordinated with him who are likely too, each once. */
  private static List<Contender> side(
      CastOdds odds, IntToDoubleFunction likelihood, int first, int other) {
    List<Contender> cast = new ArrayList<>();
    if (first == odds.nobody()) {
      return cast;
    }
    cast.add(odds.contender(first));
    for (int next : likely(odds, likelihood, JOINED * likelihood.applyAsDouble(first))) {
      Contender contender = odds.contender(next);
      if (next != other
          && cast.stream().anyMatch(contender::isJoined)
          && !contender.isAmong(cast)) {
        cast.add(contender);
      }
    }
    return cast;
  }

  /** Adds the parties of an act that both sides do: whom the rules find, and who likely acts. */
  private static void addParties(List<Contender> cast, CastCase seen, CastOdds odds) {
    double most = odds.acts(cast.isEmpty() ? odds.nobody() : odds.indexOf(cast.get(0)));
    for (int next : likely(odds, odds::acts, 0)) {
      Contender contender = odds.contender(next);
      boolean party = seen.isDoer(next) && contender.guess().isEmpty();
      if ((party || odds.acts(next) >= PARTY * most)
          && contender.addsTo(cast)
          && !contender.isAmong(cast)) {
        cast.add(contender);
      }
    }
  }

  private static List<Integer> likely(CastOdds odds, IntToDoubleFunction likelihood, double bar) {
    return IntStream.range(0, odds.nobody())
        .filter(i -> likelihood.applyAsDouble(i) >= bar)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -likelihood.applyAsDouble(i)))
        .toList();
  }
}
