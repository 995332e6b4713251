package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often a model gives the right class, counted over held-out reports. Not thread-safe. */
public final class LessonScore {
  private record Count(int right, int given, int gold) {
    Count plus(int moreRight, int moreGiven, int moreGold) {
      return new Count(right + moreRight, given + moreGiven, gold + moreGold);
    }
  }

  private static final Count NOTHING = new Count(0, 0, 0);

  private final String name;
  private final Map<String, Count> counts = new TreeMap<>();
  private int right;
  private int all;

  LessonScore(String name) {
    this.name = name;
  }

  /** Counts one decision: the class that a model gives, and the right one. */
  void add(String given, String gold) {
    boolean hit = given.equals(gold);
    all++;
    right += hit ? 1 : 0;
    count(given, hit ? 1 : 0, 1, 0);
    count(gold, 0, 0, 1);
  }

  private void count(String label, int moreRight, int given, int gold) {
    counts.merge(
        label,
        NOTHING.plus(moreRight, given, gold),
        (a, b) -> a.plus(b.right(), b.given(), b.gold()));
  }

  /** Accuracy, then precision, recall and F1 of each class. */
  List<String> lines() {
    List<String> out = new ArrayList<>();
    out.add(
        String.format(
            Locale.ROOT, "%s: %d of %d right (%.3f)", name, right, all, share(right, all)));
    counts.forEach(
        (label, c) ->
            out.add(
                String.format(
                    Locale.ROOT,
                    "  %-24s P %.3f R %.3f F1 %.3f  gold %d given %d",
                    label,
                    share(c.right(), c.given()),
                    share(c.right(), c.gold()),
                    share(2 * c.right(), c.given() + c.gold()),
                    c.gold(),
                    c.given())));
    return out;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
