package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.Signals;

/** Looks at the prospects of a document with the eyes of the decisions. For one thread. */
final class LedgerProspects {
  private final Prospects prospects;
  private final ProspectSignals signals;
  private final PartyOptions options;
  private final Predicate<Signals> likely;

  /**
   * The prospects of a document.
   *
   * @param likely tells from what is seen of a prospect whether it is worth to look for its sides
   */
  LedgerProspects(LedgerScene scene, Predicate<Signals> likely) {
    prospects = new Prospects(scene);
    signals = new ProspectSignals(scene);
    options = new PartyOptions(scene);
    this.likely = likely;
  }

  /** All likely prospects of a sentence that have somebody to answer for them. */
  List<LedgerProspect> in(Tree tree, List<Draft> drafts) {
    List<LedgerProspect> seen = new ArrayList<>();
    List<Draft> here = drafts.stream().filter(d -> d.tree() == tree).toList();
    for (Prospect prospect : prospects.in(tree, here)) {
      see(prospect).ifPresent(seen::add);
    }
    return seen;
  }

  private Optional<LedgerProspect> see(Prospect p) {
    Signals seen = signals.of(p);
    List<PartyOption> by = likely.test(seen) ? options.by(p) : List.of();
    if (by.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LedgerProspect(
            p.tree(),
            p.head(),
            p.binder().orElse(p.head()),
            p.what(),
            p.drafts().stream().findFirst().map(Draft::rule).orElse("ledger:learned"),
            seen,
            signals.aside(p),
            by,
            options.to(p)));
  }
}
