package org.annalist.coder.circumstance;

/** How far a sentence stands from another, in words. */
final class Distance {
  private static final int NEAR = 4;

  private Distance() {}

  /** The distance: "0", "-1" for the sentence before, "opening" for far ones that open a report. */
  static String of(Scene scene, int from, int to) {
    int steps = to - from;
    if (Math.abs(steps) <= NEAR) {
      return steps >= -2 && steps <= 1 ? Integer.toString(steps) : steps < 0 ? "-3" : "+2";
    }
    return scene.isOpening(to) ? "opening" : steps < 0 ? "far before" : "far after";
  }
}
