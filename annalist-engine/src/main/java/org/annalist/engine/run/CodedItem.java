package org.annalist.engine.run;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.quarantine.QuarantineLine;

/**
 * What became of one item.
 *
 * @param where where it was found
 * @param raw the item as it came in; absent when there was nothing, as for a missing file
 * @param linked what is kept of it; absent when it goes to quarantine
 * @param problems all problems, those in {@code linked} included
 */
public record CodedItem(
    Location where,
    Optional<RawItem> raw,
    Optional<LinkedDocument> linked,
    List<Problem> problems) {

  /** Copies the problems; refuses an item that became nothing without a problem. */
  public CodedItem {
    problems = List.copyOf(problems);
    if (linked.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException("an item needs a document or a problem: " + where);
    }
  }

  /** Whether it could not be coded. */
  public boolean isQuarantined() {
    return linked.isEmpty();
  }

  /** Its line in a quarantine file. */
  public QuarantineLine quarantineLine() {
    return new QuarantineLine(where, raw, problems);
  }
}
