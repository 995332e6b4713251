package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.speech.StatementFinder;
import org.annalist.coder.speech.StatementJudge;
import org.annalist.coder.speech.StatementSignals;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.Knowledge;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.attribution.Attributing.Attributed;
import org.annalist.lab.kit.attribution.AttributionTask;
import org.annalist.lab.kit.attribution.Fitting;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.model.problem.Outcome;

/**
 * Learns which of the statements and attitudes that may be proposed are ones, from news of which
 * people marked who says or thinks what. Stateless and thread-safe.
 */
final class StatementLesson implements Lesson {
  @Override
  public String name() {
    return StatementJudge.NAME;
  }

  @Override
  public List<String> classes() {
    return List.of(StatementJudge.DROPPED, StatementJudge.KEPT);
  }

  @Override
  public boolean learnsFrom(String kit) {
    return kit.equals(TrainReport.ATTRIBUTION);
  }

  @Override
  public List<Example> examples(TrainReport report, Knowledge knowledge) {
    ParsedText parsed = report.mentions().parsed();
    List<Statement> all = StatementFinder.ofProposals(knowledge.reporting()).find(parsed).all();
    Set<Integer> right = Fitting.right(report.gold(), line(report.line(), parsed, all));
    List<Tree> trees = parsed.sentences().stream().map(Tree::of).toList();
    StatementSignals signals = new StatementSignals(parsed, trees, all);
    List<Example> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String label = right.contains(i) ? StatementJudge.KEPT : StatementJudge.DROPPED;
      out.add(new Example(label, signals.of(all.get(i))));
    }
    return out;
  }

  /** The statements in the form of the kit, in the same order. */
  private static Fields line(Fields document, ParsedText parsed, List<Statement> all) {
    List<Attributed> found = all.stream().map(s -> attributed(parsed, s)).toList();
    return new AttributionTask(d -> Outcome.of(found))
        .predict(document)
        .value()
        .orElseThrow()
        .fields();
  }

  private static Attributed attributed(ParsedText parsed, Statement statement) {
    Sentence sentence = parsed.sentences().get(statement.sentence());
    return new Attributed(
        statement.source().map(sentence::spanOf).stream().toList(),
        List.of(sentence.spanOf(statement.cue())),
        statement.content());
  }
}
