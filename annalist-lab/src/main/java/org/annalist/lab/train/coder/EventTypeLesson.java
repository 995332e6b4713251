package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import org.annalist.knowledge.Knowledge;

/** Which type of event a word tells that tells one. */
final class EventTypeLesson implements Lesson {
  private final EventLabelCache cache;

  EventTypeLesson(EventLabelCache cache) {
    this.cache = cache;
  }

  @Override
  public String name() {
    return "event.type";
  }

  @Override
  public List<String> classes() {
    return List.of(
        "AGREE",
        "CONSULT",
        "SUPPORT",
        "CONCEDE",
        "COOPERATE",
        "AID",
        "RETREAT",
        "REQUEST",
        "ACCUSE",
        "REJECT",
        "THREATEN",
        "PROTEST",
        "SANCTION",
        "MOBILIZE",
        "COERCE",
        "ASSAULT");
  }

  @Override
  public List<Example> examples(TrainReport report, Knowledge knowledge) {
    EventLabels labels = cache.of(report, knowledge);
    List<Example> out = new ArrayList<>();
    labels.gold().forEach((i, g) -> out.add(new Example(g.type(), labels.all().get(i).signals())));
    return out;
  }

  @Override
  public double cost() {
    return 0.3;
  }
}
