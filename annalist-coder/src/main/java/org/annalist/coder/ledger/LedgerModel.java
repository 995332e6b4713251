package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerKind;

/**
 * Decides about prospects with what was learned from coded reports. Immutable and thread-safe.
 *
 * @param entry the decision {@link LedgerProspect#ENTRY}
 * @param kind the decision {@link LedgerProspect#KIND}
 * @param by the decision {@link LedgerProspect#BY}
 * @param to the decision {@link LedgerProspect#TO}
 */
record LedgerModel(LinearModel entry, LinearModel kind, LinearModel by, LinearModel to) {
  /** The probability from which on a prospect is an entry; best for F1 in cross-validation. */
  private static final double ENOUGH = 0.22;

  /** The model, when all four decisions were learned. */
  static Optional<LedgerModel> of(LearnedModels learned) {
    Optional<LinearModel> entry = learned.find(LedgerProspect.ENTRY);
    Optional<LinearModel> kind = learned.find(LedgerProspect.KIND);
    Optional<LinearModel> by = learned.find(LedgerProspect.BY);
    Optional<LinearModel> to = learned.find(LedgerProspect.TO);
    return entry.isPresent() && kind.isPresent() && by.isPresent() && to.isPresent()
        ? Optional.of(new LedgerModel(entry.get(), kind.get(), by.get(), to.get()))
        : Optional.empty();
  }

  /** Whether what is seen of a prospect makes it an entry, if somebody can answer for it. */
  boolean isEntry(Signals signals) {
    return entry.chance(signals, LedgerProspect.YES) >= ENOUGH;
  }

  /** A prospect with its probability. */
  private record Judged(LedgerProspect prospect, double probability) {}

  /** The entries among prospects; of those that overlap, the most probable. */
  List<Draft> drafts(List<LedgerProspect> prospects) {
    List<LedgerProspect> chosen = new ArrayList<>();
    prospects.stream()
        .map(p -> new Judged(p, entry.chance(p.signals(), LedgerProspect.YES)))
        .filter(j -> j.probability() >= ENOUGH)
        .sorted(
            Comparator.comparingDouble((Judged j) -> -j.probability())
                .thenComparing(j -> j.prospect().what()))
        .map(Judged::prospect)
        .filter(p -> chosen.stream().noneMatch(c -> c.what().overlaps(p.what())))
        .forEach(chosen::add);
    return chosen.stream().map(this::draft).toList();
  }

  private Draft draft(LedgerProspect prospect) {
    LedgerKind kindOf = LedgerKind.valueOf(kind.judge(prospect.signals()).best());
    PartyOption maker = best(prospect.by(), o -> byProbability(prospect, o, kindOf));
    PartyOption towards =
        best(prospect.to(), o -> toProbability(prospect, o, kindOf, maker.country()));
    Optional<Actor> other =
        towards.actors().stream().findFirst().filter(a -> !maker.actors().contains(a));
    return new Draft(
        kindOf,
        prospect.tree(),
        prospect.trigger(),
        maker.actors(),
        other,
        prospect.what(),
        prospect.rule());
  }

  private double byProbability(LedgerProspect prospect, PartyOption option, LedgerKind kindOf) {
    return by.chance(prospect.bySignals(option, kindOf), LedgerProspect.YES);
  }

  private double toProbability(
      LedgerProspect prospect, PartyOption option, LedgerKind kindOf, Optional<String> maker) {
    return to.chance(prospect.toSignals(option, kindOf, maker), LedgerProspect.YES);
  }

  private static PartyOption best(List<PartyOption> options, ToDoubleFunction<PartyOption> worth) {
    PartyOption best = options.get(0);
    for (PartyOption option : options) {
      if (worth.applyAsDouble(option) > worth.applyAsDouble(best)) {
        best = option;
      }
    }
    return best;
  }
}
