package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.event.Observation;
import org.annalist.knowledge.Knowledge;

/** Whether an event is part of what the report is about. */
final class EventCoreLesson implements Lesson {
  private final EventLabelCache cache;

  private static final String BACKGROUND = "background";
  private static final String CORE = "core";

  EventCoreLesson(EventLabelCache cache) {
    this.cache = cache;
  }

  @Override
  public String name() {
    return "event.core";
  }

  @Override
  public List<String> classes() {
    return List.of(BACKGROUND, CORE);
  }

  @Override
  public List<Example> examples(TrainReport report, Knowledge knowledge) {
    if (!report.isFull()) {
      return List.of();
    }
    EventLabels labels = cache.of(report, knowledge);
    List<Example> out = new ArrayList<>();
    labels
        .gold()
        .forEach(
            (i, g) ->
                out.add(
                    new Example(
                        g.fields().isFalse("core") ? BACKGROUND : CORE,
                        Observation.typed(labels.all().get(i).signals(), g.type()))));
    return out;
  }
}
