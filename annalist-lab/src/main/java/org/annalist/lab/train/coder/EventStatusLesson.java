package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.annalist.coder.event.Observation;
import org.annalist.knowledge.Knowledge;
import org.annalist.model.event.Status;

/** Whether an event took place, lasts, is planned, denied … */
final class EventStatusLesson implements Lesson {
  private final EventLabelCache cache;

  EventStatusLesson(EventLabelCache cache) {
    this.cache = cache;
  }

  @Override
  public String name() {
    return "event.status";
  }

  @Override
  public List<String> classes() {
    return Arrays.stream(Status.values()).map(Status::name).toList();
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
                        g.status().toUpperCase(Locale.ROOT),
                        Observation.typed(labels.all().get(i).signals(), g.type()))));
    return out;
  }
}
