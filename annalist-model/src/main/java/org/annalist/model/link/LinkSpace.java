package org.annalist.model.link;

/** What is linked: two kinds of things that share the machinery but never a link. */
public enum LinkSpace {
  /** Accounts of incidents, grouped into happenings. */
  INCIDENT,
  /** Whole reports, grouped into reprints and updates of one story. */
  REPORT
}
