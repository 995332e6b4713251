package org.annalist.coder.ledger;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.tree.Tree;

/** Looks at the prospects of a document with the eyes of the decisions. */
final class LedgerProspects {
  private final Prospects prospects;
  private final ProspectSignals signals;
  private final PartyOptions options;

  LedgerProspects(LedgerScene scene) {
    prospects = new Prospects(scene);
    signals = new ProspectSignals(scene);
    options = new PartyOptions(scene);
  }

  /** All prospects of a sentence that have somebody to answer for them. */
  List<LedgerProspect> in(Tree tree, List<Draft> drafts) {
    List<LedgerProspect> seen = new ArrayList<>();
    List<Draft> here = drafts.stream().filter(d -> d.tree() == tree).toList();
    for (Prospect p : prospects.in(tree, here)) {
      List<PartyOption> by = options.by(p);
      if (!by.isEmpty()) {
        seen.add(
            new LedgerProspect(
                tree,
                p.head(),
                p.binder().orElse(p.head()),
                p.what(),
                p.drafts().stream().findFirst().map(Draft::rule).orElse("ledger:learned"),
                signals.of(p),
                signals.aside(p),
                by,
                options.to(p)));
      }
    }
    return seen;
  }
}
