package org.annalist.record.report;

import java.io.IOException;
import java.util.List;
import org.annalist.model.event.LinkedDocument;
import org.annalist.record.report.internal.Page;

/**
 * One self-contained HTML page of linked documents. The same documents in the same order give the
 * same page. Immutable and thread-safe.
 */
public final class HtmlReport {
  private final Page page = new Page();

  /** The page as text, to be stored in UTF-8. */
  public String render(List<LinkedDocument> documents) {
    return page.of(documents).markup();
  }

  /**
   * Writes the page; closes nothing.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(List<LinkedDocument> documents, Appendable out) throws IOException {
    out.append(render(documents));
  }
}
