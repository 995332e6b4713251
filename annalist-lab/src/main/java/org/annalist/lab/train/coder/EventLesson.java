package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.event.Observation;
import org.annalist.knowledge.Knowledge;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;

/**
 * Whether a word tells an event. Titles teach nothing: people code an act by the sentence that
 * tells it in full, so that the words of a title count as none, whatever they tell.
 */
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

  @Override
  public List<String> classes() {
    return List.of(NO, YES);
  }

  @Override
  public List<Example> examples(TrainReport report, Knowledge knowledge) {
    if (!report.isFull()) {
      return List.of();
    }
    Document document = report.mentions().parsed().document();
    EventLabels labels = cache.of(report, knowledge);
    List<Example> out = new ArrayList<>();
    for (int i = 0; i < labels.all().size(); i++) {
      Observation seen = labels.all().get(i);
      if (document.kindAt(seen.sentence().start()) != BlockKind.TITLE) {
        out.add(new Example(labels.gold().containsKey(i) ? YES : NO, seen.signals()));
      }
    }
    return out;
  }

  @Override
  public double cost() {
    return 0.02;
  }
}
