package org.annalist.model.problem;

/** How bad a problem is. */
public enum Severity {
  /** Worth knowing; nothing was lost. */
  INFO,
  /** Something was skipped or assumed; the rest of the item was coded. */
  WARNING,
  /** The item could not be coded and goes to quarantine. */
  ERROR
}
