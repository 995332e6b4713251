package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.circumstance.Option;
import org.annalist.coder.circumstance.Scene;
import org.annalist.coder.circumstance.Settings;
import org.annalist.knowledge.Knowledge;

/**
 * A lesson in which choice of several holds of an event: each event is a question, each of its
 * choices an example, right or wrong. Stateless and thread-safe.
 */
abstract class RankLesson<C> implements Lesson {
  @Override
  public final List<String> classes() {
    return List.of(Settings.WRONG, Settings.RIGHT);
  }

  @Override
  public final boolean ranks() {
    return true;
  }

  @Override
  public final List<Example> examples(TrainReport report, Knowledge knowledge) {
    List<Example> out = new ArrayList<>();
    if (report.isFull()) {
      Scene scene = Scene.of(report.mentions());
      for (ToldEvent event : ToldEvent.of(report)) {
        List<Option<C>> options = options(scene, event);
        List<C> choices = options.stream().map(Option::choice).toList();
        for (int i = 0; i < choices.size(); i++) {
          boolean right = isRight(scene, event, choices.get(i), choices);
          String label = right ? Settings.RIGHT : Settings.WRONG;
          out.add(new Example(label, options.get(i).signals(), i == 0));
        }
      }
    }
    return out;
  }

  /** The choices of an event. */
  abstract List<Option<C>> options(Scene scene, ToldEvent event);

  /** Whether a choice is what a person coded. */
  abstract boolean isRight(Scene scene, ToldEvent event, C choice, List<C> choices);
}
