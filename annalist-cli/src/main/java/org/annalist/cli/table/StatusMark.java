package org.annalist.cli.table;

import org.annalist.cli.console.Tint;
import org.annalist.model.event.Status;

/** The sign, word and tint of a status, so that it can be told without colours too. */
enum StatusMark {
  HAPPENED("●", Tint.GREEN),
  ONGOING("◐", Tint.GREEN),
  PLANNED("○", Tint.BLUE),
  POSSIBLE("?", Tint.YELLOW),
  DENIED("✗", Tint.RED),
  NEGATED("⊘", Tint.RED),
  CONDITIONAL("◇", Tint.YELLOW),
  HABITUAL("↻", Tint.DIM);

  private final String sign;
  private final Tint tint;

  StatusMark(String sign, Tint tint) {
    this.sign = sign;
    this.tint = tint;
  }

  static Cell cell(Status status) {
    StatusMark mark = valueOf(status.name());
    return new Cell(mark.sign + " " + Phrases.lower(status), mark.tint);
  }
}
