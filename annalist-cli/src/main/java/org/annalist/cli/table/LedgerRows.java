package org.annalist.cli.table;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Tint;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LedgerLink;

/** Ledger items as a table. Stateless. */
public final class LedgerRows {
  private static final int KIND = 8;
  private static final int STANDING = 13;
  private static final int SINCE = 10;
  private static final int WHO = 34;
  private static final int GAPS = 8;
  private static final int MOST_WORDS = 160;
  private static final int MOST_LINKS = 3;

  private final Screen screen;
  private final LocalDate asOf;

  /** A table for this screen; open items are counted to a day. */
  public LedgerRows(Screen screen, LocalDate asOf) {
    this.screen = screen;
    this.asOf = asOf;
  }

  /** The header and a few lines for each item. */
  public String write(List<LedgerItem> items) {
    int rest = screen.width() - KIND - STANDING - SINCE - WHO - GAPS;
    Rows rows = new Rows(List.of(KIND, STANDING, SINCE, WHO, rest), screen.colour());
    StringBuilder out = new StringBuilder();
    out.append(
        rows.row(List.of(dim("kind"), dim("standing"), dim("since"), dim("by → to"), dim("what"))));
    for (LedgerItem item : items) {
      out.append(rows.row(cells(item)));
    }
    return out.toString();
  }

  private static Cell dim(String text) {
    return new Cell(text, Tint.DIM);
  }

  private List<Cell> cells(LedgerItem item) {
    String to = item.to().map(a -> " → " + Phrases.actor(a)).orElse("");
    return List.of(
        new Cell(Phrases.lower(item.kind()), Tint.BOLD),
        standing(item),
        Cell.plain(item.since().map(LocalDate::toString).orElse(Phrases.NONE)),
        Cell.plain(Phrases.actor(item.by()) + to),
        Cell.plain("“" + Wrap.cut(item.first().words(), MOST_WORDS) + "”" + links(item)));
  }

  private Cell standing(LedgerItem item) {
    OptionalLong days = item.daysOpen(asOf);
    return item.isOpen()
        ? new Cell("open" + (days.isPresent() ? " " + days.getAsLong() + " d" : ""), Tint.YELLOW)
        : Cell.plain(Phrases.lower(item.standing()));
  }

  private static String links(LedgerItem item) {
    String repeated = item.sources().size() > 1 ? "\ntold " + item.sources().size() + " times" : "";
    return repeated
        + item.links().stream()
            .limit(MOST_LINKS)
            .map(LedgerRows::link)
            .reduce("", (a, b) -> a + "\n" + b);
  }

  private static String link(LedgerLink link) {
    return Phrases.lower(link.kind()).replace('_', ' ')
        + " “"
        + Wrap.cut(link.words(), MOST_WORDS / 2)
        + "” ("
        + Math.round(link.confidence() * 100)
        + " %)";
  }
}
