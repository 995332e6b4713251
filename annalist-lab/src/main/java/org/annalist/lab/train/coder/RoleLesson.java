package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.event.EventCoder;
import org.annalist.coder.event.OpenAct;
import org.annalist.coder.role.RoleJudge;
import org.annalist.knowledge.Knowledge;

/** Who acts, or who receives: one example for each act and each contender. */
public final class RoleLesson implements Lesson {
  private final String part;

  private RoleLesson(String part) {
    this.part = part;
  }

  /** The lesson who acts. */
  public static RoleLesson actor() {
    return new RoleLesson(RoleJudge.ACTOR);
  }

  /** The lesson who receives. */
  public static RoleLesson recipient() {
    return new RoleLesson(RoleJudge.RECIPIENT);
  }

  @Override
  public String name() {
    return part;
  }

  @Override
  public List<String> classes() {
    return List.of(RoleJudge.NO, RoleJudge.YES);
  }

  @Override
  public double cost() {
    return 0.1;
  }

  @Override
  public List<Example> examples(TrainReport report, Knowledge knowledge) {
    EventCoder coder =
        new EventCoder(knowledge.ontology(), knowledge.lexicon(), knowledge.learned());
    List<OpenAct> acts = coder.openActs(report.mentions());
    List<Example> out = new ArrayList<>();
    if (report.isFull()) {
      for (GoldEvent event : report.events()) {
        GoldRoles gold = GoldRoles.of(report, event);
        gold.act(acts).ifPresent(act -> add(gold.parts(act), out));
      }
    } else {
      add(PairRoles.parts(report, acts), out);
    }
    return out;
  }

  private void add(List<Part> parts, List<Example> out) {
    for (Part each : parts) {
      String label = each.part().equals(part) ? RoleJudge.YES : RoleJudge.NO;
      out.add(new Example(label, each.signals()));
    }
  }
}
