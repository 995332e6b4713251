package org.annalist.linker.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.linker.cluster.Decisions;
import org.annalist.model.link.Correction;
import org.annalist.model.link.Figure;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.LinkStore;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** What a reader of an incident has to be told besides. */
final class Remarks {
  private final LinkStore store;

  Remarks(LinkStore store) {
    this.store = store;
  }

  List<Problem> of(List<IncidentAccount> accounts, List<Figure> figures, Decisions decisions) {
    List<Problem> out = new ArrayList<>();
    accounts.forEach(a -> out.addAll(a.doubts()));
    for (Figure.Kind kind : Figure.Kind.values()) {
      contradiction(IncidentView.newest(figures, kind), out);
    }
    for (IncidentAccount account : accounts) {
      store.notes(account.id()).forEach(note -> out.add(withdrawn(account, note)));
    }
    decided(accounts, decisions, out);
    return out.stream().distinct().toList();
  }

  private static void contradiction(List<Figure> newest, List<Problem> out) {
    int most = newest.stream().mapToInt(f -> f.count().min()).max().orElse(0);
    int fewest = newest.stream().mapToInt(f -> f.count().max()).min().orElse(0);
    if (most <= fewest) {
      return;
    }
    String all =
        newest.stream()
            .map(f -> f.count() + " (" + f.account().publisher().orElse(f.account().uri()) + ")")
            .collect(Collectors.joining(", "));
    Figure last = newest.get(newest.size() - 1);
    out.add(
        Problem.info(
            ProblemCode.CONTRADICTORY_FIGURES,
            Location.of(last.account().uri()),
            last.kind().name().toLowerCase(Locale.ROOT) + " by source: " + all,
            "all figures are kept; if two incidents were taken for one, split them"));
  }

  private static Problem withdrawn(IncidentAccount account, String note) {
    return Problem.info(
        ProblemCode.WITHDRAWN_CLAIM,
        Location.of(account.uri()),
        "an earlier version of the report said, and this one does not: " + note,
        "nothing is counted from it; it is shown so that it is not lost");
  }

  private void decided(List<IncidentAccount> accounts, Decisions decisions, List<Problem> out) {
    Set<String> ids = IncidentView.ids(accounts).collect(Collectors.toSet());
    for (Correction one : decisions.inForce()) {
      boolean left = one.left().stream().map(store::current).anyMatch(ids::contains);
      boolean right = one.right().stream().map(store::current).anyMatch(ids::contains);
      if (left || right) {
        out.add(
            Problem.info(
                ProblemCode.CORRECTED_INCIDENT,
                Location.of(accounts.get(0).uri()),
                "correction "
                    + one.number()
                    + ", "
                    + one.kind().name().toLowerCase(Locale.ROOT)
                    + " by "
                    + one.by()
                    + " at "
                    + one.at()
                    + ": "
                    + one.reason(),
                "an undo of " + one.number() + " takes it back"));
      }
    }
  }
}
