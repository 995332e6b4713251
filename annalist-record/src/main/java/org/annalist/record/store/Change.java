package org.annalist.record.store;

/** What a writing call changed. */
public enum Change {
  /** Something new was kept. */
  ADDED,
  /** It took the place of an earlier version. */
  REPLACED,
  /** The same was there already. */
  UNCHANGED
}
