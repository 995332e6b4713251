package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.coder.ledger.LedgerProspect;
import org.annalist.coder.ledger.PartyOption;
import org.annalist.knowledge.Knowledge;
import org.annalist.model.event.LedgerKind;

/**
 * One of the four decisions about the ledger.
 *
 * @param name of the decision
 * @param classes of the decision
 * @param cost how closely it follows the examples, chosen by cross-validation
 * @param teach the examples of a report
 */
record LedgerLesson(
    String name, List<String> classes, double cost, Function<LedgerExamples, List<Example>> teach)
    implements Lesson {
  private static final double SMOOTH = 0.25;
  private static final double CLOSE = 0.5;
  private static final List<String> YES_OR_NO = List.of(LedgerProspect.NO, LedgerProspect.YES);

  LedgerLesson {
    classes = List.copyOf(classes);
  }

  /** The four lessons. */
  static List<Lesson> all() {
    List<String> kinds = Arrays.stream(LedgerKind.values()).map(Enum::name).toList();
    return List.of(
        new LedgerLesson(LedgerProspect.ENTRY, YES_OR_NO, SMOOTH, LedgerLesson::entry),
        new LedgerLesson(LedgerProspect.KIND, kinds, SMOOTH, LedgerLesson::kind),
        new LedgerLesson(LedgerProspect.BY, YES_OR_NO, CLOSE, LedgerLesson::by),
        new LedgerLesson(LedgerProspect.TO, YES_OR_NO, CLOSE, LedgerLesson::to));
  }

  /** The reports of our own code their ledger more sparingly than people do real ones. */
  @Override
  public boolean isRealOnly() {
    return true;
  }

  @Override
  public List<Example> examples(TrainReport report, Knowledge knowledge) {
    return report.isFull() ? teach.apply(LedgerExamples.of(report, knowledge)) : List.of();
  }

  private static String yes(boolean right) {
    return right ? LedgerProspect.YES : LedgerProspect.NO;
  }

  private static List<Example> entry(LedgerExamples report) {
    return report.clear().stream()
        .map(p -> new Example(yes(report.gold(p).isPresent()), p.signals()))
        .toList();
  }

  private static List<Example> kind(LedgerExamples report) {
    return report.entries().stream()
        .map(p -> new Example(report.gold(p).orElseThrow().kind().name(), p.signals()))
        .toList();
  }

  private static List<Example> by(LedgerExamples report) {
    List<Example> out = new ArrayList<>();
    for (LedgerProspect p : report.entries()) {
      GoldEntry gold = report.gold(p).orElseThrow();
      for (PartyOption o : p.by()) {
        boolean right = GoldEntry.isSame(gold.by(), o.country());
        out.add(new Example(yes(right), p.bySignals(o, gold.kind())));
      }
    }
    return out;
  }

  private static List<Example> to(LedgerExamples report) {
    List<Example> out = new ArrayList<>();
    for (LedgerProspect p : report.entries()) {
      GoldEntry gold = report.gold(p).orElseThrow();
      for (PartyOption o : p.to()) {
        boolean right = GoldEntry.isSame(gold.to(), o.country());
        out.add(new Example(yes(right), p.toSignals(o, gold.kind(), Optional.of(gold.by()))));
      }
    }
    return out;
  }
}
