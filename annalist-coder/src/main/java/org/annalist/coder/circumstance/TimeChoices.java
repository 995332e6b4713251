package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annalist.coder.circumstance.TimeChoice.Kind;
import org.annalist.coder.mention.TimeMention;

/** Lists the times that an event may have. Stateless. */
final class TimeChoices {
  private static final int BEFORE = 4;
  private static final int AFTER = 2;
  private static final int OPENING = 3;
  private static final int RETELLINGS = 2;

  private TimeChoices() {}

  /** The choices, those of the sentence first, then near ones, then none. */
  static List<TimeChoice> of(Scene scene, Telling telling) {
    List<TimeChoice> out = new ArrayList<>();
    for (int sentence : sentences(scene, telling)) {
      for (TimeMention time : scene.times(sentence)) {
        if (!Reactions.hasTime(scene, telling, time)) {
          out.add(TimeChoice.of(time));
        }
      }
    }
    if (scene.published().isPresent()) {
      turned(scene, out);
      out.add(TimeChoice.of(Kind.NEWS_DAY));
      out.add(TimeChoice.of(Kind.NEWS_MONTH));
    }
    out.add(TimeChoice.of(Kind.OPEN));
    return out;
  }

  /** The other readings of the times. */
  private static void turned(Scene scene, List<TimeChoice> choices) {
    int size = choices.size();
    for (int i = 0; i < size; i++) {
      choices.get(i).mention().flatMap(m -> scene.view(m).turned()).ifPresent(choices::add);
    }
  }

  /** The sentences whose times count: near ones, the first ones, those that use the same word. */
  static Set<Integer> sentences(Scene scene, Telling telling) {
    Set<Integer> out = new LinkedHashSet<>();
    int at = telling.sentence();
    out.add(at);
    for (int i = 1; i <= BEFORE; i++) {
      out.add(at - i);
      if (i <= AFTER) {
        out.add(at + i);
      }
    }
    for (int i = 0; i < OPENING; i++) {
      out.add(i);
    }
    scene.telling(telling.lemma()).stream()
        .filter(s -> Math.abs(s - at) > AFTER)
        .limit(RETELLINGS)
        .forEach(out::add);
    out.removeIf(s -> s < 0 || s >= scene.size());
    return out;
  }
}
