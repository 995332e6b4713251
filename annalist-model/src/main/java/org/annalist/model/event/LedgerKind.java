package org.annalist.model.event;

/** Kinds of ledger entry. */
public enum LedgerKind {
  /** A promise somebody may be held to. */
  PLEDGE,
  /** A request or demand that waits for an answer. */
  DEMAND,
  /** A threat or ultimatum. */
  THREAT,
  /** A concrete step announced as taken. */
  MEASURE
}
