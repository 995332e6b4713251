package org.annalist.record.report;

import org.annalist.record.brief.Brief;
import org.annalist.record.report.internal.BriefPage;

/**
 * A brief as one self-contained HTML page that loads nothing. The same brief gives the same page.
 * Immutable and thread-safe.
 */
public final class BriefReport {
  private final BriefPage page = new BriefPage();

  /** The page as text, to be stored in UTF-8. */
  public String render(Brief brief) {
    return page.of(brief).markup();
  }
}
