package org.annalist.lab.eval;

/** What became of one item. */
public enum Verdict {
  /** In the gold and predicted, all compared fields right. */
  HIT,
  /** In the gold and predicted, with some compared field wrong. */
  PARTLY,
  /** In the gold and not predicted. */
  MISS,
  /** Predicted and not in the gold. */
  SPURIOUS
}
