package org.annalist.model.link;

import java.util.List;

/**
 * One story in all its printings.
 *
 * @param id derived from the first report
 * @param reports oldest first; the first is the original
 * @param newest document id of the report published last
 * @param fullest document id of the longest report, the newest of equals
 */
public record ReportGroup(String id, List<Version> reports, String newest, String fullest) {
  /** How a report relates to the first one of its group. */
  public enum Relation {
    /** The first one. */
    ORIGINAL,
    /** The same text from the same or another publisher. */
    REPRINT,
    /** Much of the text, with things added, changed or with other figures. */
    UPDATED,
    /** A part of the text and little else. */
    SHORTENED
  }

  /**
   * One printing.
   *
   * @param document its id
   * @param relation to the report of the group that is most alike among the older ones
   * @param like document id of that report; its own id for the original
   * @param resemblance estimated share of common five-word sequences, 0 to 1
   */
  public record Version(String document, Relation relation, String like, double resemblance) {}

  /** Copies the reports; refuses an empty group. */
  public ReportGroup {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a group without reports: " + id);
    }
    reports = List.copyOf(reports);
  }
}
