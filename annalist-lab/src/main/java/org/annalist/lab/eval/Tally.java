package org.annalist.lab.eval;

/**
 * Counts behind one measure. Precision is {@code right / given}, recall {@code rightOfGold / gold};
 * the two numerators differ only where a measure looks at subsets of either side. The aligned part
 * counts only pairs that found each other: how good an attribute is once the item is found.
 *
 * @param right predicted and right
 * @param given predicted
 * @param rightOfGold gold and found
 * @param gold in the gold
 * @param alignedRight right among aligned pairs
 * @param alignedGiven predicted among aligned pairs
 * @param alignedGold gold among aligned pairs
 */
public record Tally(
    double right,
    double given,
    double rightOfGold,
    double gold,
    double alignedRight,
    double alignedGiven,
    double alignedGold) {
  private static final Tally ZERO = new Tally(0, 0, 0, 0, 0, 0, 0);

  /** Nothing counted. */
  public static Tally zero() {
    return ZERO;
  }

  /** Counts for precision and recall with one numerator. */
  public static Tally of(double right, double given, double gold) {
    return new Tally(right, given, right, gold, 0, 0, 0);
  }

  /** Counts with the same for the aligned pairs. */
  public static Tally of(
      double right, double given, double gold, double alignedGiven, double alignedGold) {
    return new Tally(right, given, right, gold, right, alignedGiven, alignedGold);
  }

  /** A share: {@code part} of {@code whole}. */
  public static Tally share(double part, double whole) {
    return of(part, whole, whole);
  }

  /** The sum of both. */
  public Tally plus(Tally other) {
    return new Tally(
        right + other.right,
        given + other.given,
        rightOfGold + other.rightOfGold,
        gold + other.gold,
        alignedRight + other.alignedRight,
        alignedGiven + other.alignedGiven,
        alignedGold + other.alignedGold);
  }
}
