package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import org.annalist.knowledge.Knowledge;

/** Whether a word tells an event. */
final class EventLesson implements Lesson {
  private final EventLabelCache cache;

  private static final String NO = "no";
  private static final String YES = "yes";

  EventLesson(EventLabelCache cache) {
    this.cache = cache;
  }

  @Override
  public String name() {
    return "event";
  }

  /** The reports of our own are denser than real ones: they tell little of what is no event. */
  @Override
  public boolean isRealOnly() {
    return true;
  }

  @Override
  public List<String> classes() {
    return List.of(NO, YES);
  }

  @Override
  public List<Example> examples(TrainReport report, Knowledge knowledge) {
    if (!report.isFull()) {
      return List.of();
    }
    EventLabels labels = cache.of(report, knowledge);
    List<Example> out = new ArrayList<>();
    for (int i = 0; i < labels.all().size(); i++) {
      out.add(new Example(labels.gold().containsKey(i) ? YES : NO, labels.all().get(i).signals()));
    }
    return out;
  }

  @Override
  public double cost() {
    return 0.05;
  }
}
