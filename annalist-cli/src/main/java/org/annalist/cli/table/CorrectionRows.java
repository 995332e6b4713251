package org.annalist.cli.table;

import java.util.List;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Tint;
import org.annalist.model.link.Correction;

/** Corrections of incidents in words and as a table. Stateless. */
public final class CorrectionRows {
  private static final int NUMBER = 4;
  private static final int WHAT = 14;
  private static final int HOLDS = 10;
  private static final int WHO = 34;
  private static final int GAPS = 8;

  private final Screen screen;

  /** A table for this screen. */
  public CorrectionRows(Screen screen) {
    this.screen = screen;
  }

  /** What was just decided, what became of the incidents, and how to take it back. */
  public static String made(Correction made, List<String> incidents) {
    return "correction "
        + made.number()
        + ": "
        + what(made)
        + "\nnow: "
        + (incidents.isEmpty() ? "no incident on record" : String.join(", ", incidents))
        + "\nannalist incidents undo "
        + made.number()
        + " --reason … takes it back\n";
  }

  private static String what(Correction made) {
    return Phrases.lower(made.kind())
        + (made.undoes().isPresent() ? " of " + made.undoes().getAsLong() : "");
  }

  /** The header and a line or so for each. */
  public String write(List<Correction> all, List<Correction> inForce) {
    int rest = screen.width() - NUMBER - WHAT - HOLDS - WHO - GAPS;
    Rows rows = new Rows(List.of(NUMBER, WHAT, HOLDS, WHO, rest), screen.colour());
    StringBuilder out = new StringBuilder();
    out.append(
        rows.row(List.of(dim("no"), dim("what"), dim("holds"), dim("by, at"), dim("reason · of"))));
    for (Correction one : all) {
      out.append(
          rows.row(
              List.of(
                  Cell.plain(String.valueOf(one.number())),
                  new Cell(what(one), Tint.BOLD),
                  Cell.plain(inForce.contains(one) ? "yes" : "taken back"),
                  Cell.plain(one.by() + ", " + one.at()),
                  Cell.plain(Phrases.joined(" · ", one.reason(), sides(one))))));
    }
    return out.toString();
  }

  private static String sides(Correction one) {
    return one.undoes().isPresent()
        ? ""
        : String.join(", ", one.left()) + " | " + String.join(", ", one.right());
  }

  private static Cell dim(String text) {
    return new Cell(text, Tint.DIM);
  }
}
