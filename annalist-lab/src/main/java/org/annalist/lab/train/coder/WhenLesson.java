package org.annalist.lab.train.coder;

import java.util.List;
import org.annalist.coder.circumstance.Option;
import org.annalist.coder.circumstance.Options;
import org.annalist.coder.circumstance.Scene;
import org.annalist.coder.circumstance.Settings;
import org.annalist.coder.circumstance.TimeChoice;
import org.annalist.model.event.When;

/** Learns which time of a report is that of an event. Stateless and thread-safe. */
final class WhenLesson extends RankLesson<TimeChoice> {
  @Override
  public String name() {
    return Settings.WHEN;
  }

  @Override
  public double cost() {
    return 0.2;
  }

  @Override
  List<Option<TimeChoice>> options(Scene scene, ToldEvent event) {
    return Options.times(scene, event.telling());
  }

  /**
   * Right is a time inside the day, month or year of the gold, the day of publication only when the
   * gold tells that day; no time where the gold has none.
   */
  @Override
  boolean isRight(Scene scene, ToldEvent event, TimeChoice choice, List<TimeChoice> choices) {
    String date = event.gold().fields().text("date");
    if (date.isEmpty() || choice.kind() == TimeChoice.Kind.OPEN) {
      return date.isEmpty() && choice.kind() == TimeChoice.Kind.OPEN;
    }
    return choice
        .when(scene.published(), event.telling().trigger())
        .filter(w -> isInside(w, date))
        .filter(w -> choice.kind() != TimeChoice.Kind.NEWS_DAY || w.iso().equals(date))
        .isPresent();
  }

  private static boolean isInside(When when, String date) {
    return when.from().filter(f -> f.toString().startsWith(date)).isPresent()
        && when.to().filter(t -> t.toString().startsWith(date)).isPresent();
  }
}
