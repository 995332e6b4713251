package org.annalist.cli.table;

import java.util.List;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Tint;
import org.annalist.model.event.Event;
import org.annalist.record.DocumentInfo;
import org.annalist.record.store.Hit;

/** A document found, with a piece of its text and the events that fit. Stateless. */
public final class HitTable {
  private static final int MOST_EVENTS = 5;

  private HitTable() {}

  /** The lines of one hit, closed by an empty line. */
  public static String write(Hit hit, Screen screen) {
    DocumentInfo document = hit.line().document();
    boolean colour = screen.colour();
    String title = Wrap.cut(document.title().orElse(document.uri()), screen.width() - 30);
    StringBuilder out = new StringBuilder();
    out.append(Tint.BOLD.paint(title, colour))
        .append("  ")
        .append(Tint.DIM.paint(document.id(), colour))
        .append('\n');
    String open = colour ? "\u001b[1m" : "»";
    String close = colour ? "\u001b[0m" : "«";
    for (String line : Wrap.lines(hit.snippet().marked(open, close), screen.width() - 4)) {
      out.append("    ").append(line).append('\n');
    }
    int width = screen.width() - 4 - 13 - 18 - 6;
    Rows rows = new Rows(List.of(2, 13, 18, width), colour);
    List<Integer> events = hit.events().subList(0, Math.min(MOST_EVENTS, hit.events().size()));
    for (int index : events) {
      Event event = hit.line().events().get(index);
      out.append(
          rows.row(
              List.of(
                  Cell.plain(""),
                  StatusMark.cell(event.status()),
                  new Cell(Phrases.type(event), Tint.BOLD),
                  Cell.plain(
                      Phrases.parties(event)
                          + (Phrases.whenWhere(event).equals(Phrases.NONE)
                              ? ""
                              : " · " + Phrases.whenWhere(event))))));
    }
    if (hit.events().size() > events.size()) {
      out.append("    and ").append(hit.events().size() - events.size()).append(" more\n");
    }
    return out.append('\n').toString();
  }
}
