package org.annalist.lab.train.coder;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.ledger.LedgerFinder;
import org.annalist.coder.ledger.LedgerProspect;
import org.annalist.knowledge.Knowledge;
import org.annalist.model.text.Span;

/**
 * The prospects of one report told apart by its gold: for each entry that a person coded the
 * prospect that stands for it, the highest head inside its words; others that touch its words say
 * nothing either way; the rest are no entries.
 */
final class LedgerExamples {
  private static final double MUCH = 0.3;

  private final List<LedgerProspect> prospects;
  private final Map<LedgerProspect, GoldEntry> right = new IdentityHashMap<>();
  private final Map<LedgerProspect, Boolean> near = new IdentityHashMap<>();

  private LedgerExamples(List<LedgerProspect> prospects) {
    this.prospects = prospects;
  }

  static LedgerExamples of(TrainReport report, Knowledge knowledge) {
    LedgerExamples out =
        new LedgerExamples(
            LedgerFinder.of(knowledge.lexicon().status(), knowledge.learned())
                .prospects(report.mentions(), RuleCoder.of(knowledge).events(report.mentions())));
    report.ledger().forEach(out::settle);
    return out;
  }

  private void settle(GoldEntry entry) {
    Optional<LedgerProspect> best =
        prospects.stream()
            .filter(p -> overlap(p, entry) > 0)
            .max(
                Comparator.comparing((LedgerProspect p) -> isInside(p, entry))
                    .thenComparing(p -> isInside(p, entry) ? -p.depth() : 0)
                    .thenComparing(p -> overlap(p, entry)));
    prospects.stream()
        .filter(p -> isInside(p, entry) || overlap(p, entry) >= MUCH)
        .forEach(p -> near.put(p, true));
    best.ifPresent(p -> right.putIfAbsent(p, entry));
  }

  private static boolean isInside(LedgerProspect prospect, GoldEntry entry) {
    return entry.what().stream()
        .anyMatch(w -> overlap(w, prospect.what()) > 0 && w.covers(prospect.head().span()));
  }

  private static double overlap(LedgerProspect prospect, GoldEntry entry) {
    return entry.what().stream().mapToDouble(w -> overlap(w, prospect.what())).max().orElse(0);
  }

  /** Shared characters by all characters of both. */
  private static double overlap(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return shared <= 0 ? 0 : (double) shared / all;
  }

  /** All prospects that say something: entries and no entries. */
  List<LedgerProspect> clear() {
    return prospects.stream().filter(p -> right.containsKey(p) || !near.containsKey(p)).toList();
  }

  /** The prospects that are entries. */
  List<LedgerProspect> entries() {
    return prospects.stream().filter(right::containsKey).toList();
  }

  /** What a person coded of a prospect. */
  Optional<GoldEntry> gold(LedgerProspect prospect) {
    return Optional.ofNullable(right.get(prospect));
  }
}
