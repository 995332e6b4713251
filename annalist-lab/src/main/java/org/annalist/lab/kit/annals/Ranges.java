package org.annalist.lab.kit.annals;

import java.util.List;
import org.annalist.model.text.Span;

/** Comparisons of sets of ranges, as the scorer makes them. */
final class Ranges {
  private Ranges() {}

  static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
  }

  /** Greatest intersection over union of any two. */
  static double iou(List<Span> some, List<Span> others) {
    double best = 0.0;
    for (Span a : some) {
      for (Span b : others) {
        if (a.overlaps(b)) {
          int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
          best = Math.max(best, (double) common / a.union(b).length());
        }
      }
    }
    return best;
  }

  /** Share of {@code some} that overlap any of {@code others}. */
  static double hit(List<Span> some, List<Span> others) {
    long hits = some.stream().filter(a -> overlap(List.of(a), others)).count();
    return (double) hits / Math.max(1, some.size());
  }
}
