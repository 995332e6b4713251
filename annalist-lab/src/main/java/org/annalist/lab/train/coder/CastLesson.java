package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.coder.event.EventCoder;
import org.annalist.coder.event.OpenAct;
import org.annalist.coder.role.Casting;
import org.annalist.coder.role.Contender;
import org.annalist.coder.role.RoleCase;
import org.annalist.coder.role.RoleJudge;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;

/** Who acts and who receives: one example for each act whose sides people coded. Stateless. */
final class CastLesson implements Course {
  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";

  @Override
  public String name() {
    return RoleJudge.ROLE;
  }

  @Override
  public LinearModel learn(
      List<TrainReport> reports, Knowledge knowledge, Map<String, String> manifest) {
    return CastTrainer.train(examples(reports, knowledge), manifest);
  }

  /** Counts acts of which the first of each side is right; open sides are never wrong. */
  @Override
  public void measure(
      LinearModel model, List<TrainReport> reports, Knowledge knowledge, LessonScore score) {
    RoleJudge judge = RoleJudge.of(LearnedModels.none().with(RoleJudge.ROLE, model)).orElseThrow();
    for (CastExample example : examples(reports, knowledge)) {
      Casting casting = judge.cast(example.seen(), false);
      boolean right =
          isRight(example, casting.actors(), example.acts())
              && isRight(example, casting.recipients(), example.receives());
      score.add(right ? RIGHT : WRONG, RIGHT);
    }
  }

  private static boolean isRight(CastExample example, List<Contender> side, List<Double> right) {
    List<Contender> all = example.seen().cases().stream().map(RoleCase::contender).toList();
    return right.get(side.isEmpty() ? all.size() : all.indexOf(side.get(0))) > 0;
  }

  private List<CastExample> examples(List<TrainReport> reports, Knowledge knowledge) {
    return reports.parallelStream().map(r -> examples(r, knowledge)).flatMap(List::stream).toList();
  }

  /** The examples of a report. */
  List<CastExample> examples(TrainReport report, Knowledge knowledge) {
    EventCoder coder =
        new EventCoder(knowledge.ontology(), knowledge.lexicon(), knowledge.learned());
    List<OpenAct> acts = coder.openActs(report.mentions());
    List<CastExample> out = new ArrayList<>();
    if (report.isFull()) {
      for (GoldEvent event : report.events()) {
        GoldRoles gold = GoldRoles.of(report, event);
        gold.act(acts).ifPresent(act -> out.add(gold.example(act)));
      }
    } else {
      out.addAll(PairRoles.examples(report, acts));
    }
    return out;
  }
}
