package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.coder.circumstance.SourceChoice.Kind;
import org.annalist.coder.mention.Statement;

/** Lists on whose word an event may be told. Stateless. */
final class SourceChoices {
  private static final int BACK = 3;

  private SourceChoices() {}

  /** The choices: nearest speaker first, nobody last. */
  static List<SourceChoice> of(Scene scene, Telling telling) {
    List<SourceChoice> out = new ArrayList<>();
    List<Statement> covering = scene.mentions().statements().covering(telling.trigger().span());
    covering.stream()
        .filter(SourceChoices::isOpen)
        .forEach(s -> out.add(SourceChoice.of(Kind.SAID, s)));
    for (Statement statement : scene.statements(telling.sentence())) {
      boolean itself = statement.cue().contains(telling.trigger().index());
      if (isOpen(statement) && !itself && !covering.contains(statement)) {
        out.add(SourceChoice.of(Kind.BESIDE, statement));
      }
    }
    before(scene, telling, covering, out);
    out.add(SourceChoice.of(Kind.NOBODY));
    return out;
  }

  /** Whether somebody is named who says it. */
  private static boolean isOpen(Statement statement) {
    return statement.sourceHead() >= 0;
  }

  /** The last statement of each of the sentences before. */
  private static void before(
      Scene scene, Telling telling, List<Statement> covering, List<SourceChoice> out) {
    for (int i = telling.sentence() - 1; i >= Math.max(0, telling.sentence() - BACK); i--) {
      scene.statements(i).stream()
          .filter(s -> isOpen(s) && !covering.contains(s))
          .max(Comparator.comparingInt(Statement::contentLength))
          .ifPresent(s -> out.add(SourceChoice.of(Kind.BEFORE, s)));
    }
  }
}
