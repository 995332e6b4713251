package org.annalist.cli.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Tint;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/**
 * One coded document as text of 80 to 160 columns. Incidents are named by letters, ledger entries
 * by numbers, so that rows can point at each other. Immutable and thread-safe.
 */
public final class DocumentTable {
  private static final int INDENT = 4;

  private final int width;
  private final boolean colour;

  /** A table for this screen. */
  public DocumentTable(Screen screen) {
    this.width = screen.width();
    this.colour = screen.colour();
  }

  /** The whole document, closed by an empty line. */
  public String write(LinkedDocument linked) {
    StringBuilder out = new StringBuilder(heading(linked));
    Map<String, String> letters = letters(linked.incidents());
    section(out, "EVENTS", events(linked, letters));
    section(out, "INCIDENTS", incidents(linked, letters));
    section(out, "CLAIMS", claims(linked, letters));
    section(out, "LEDGER", ledger(linked));
    return out.append('\n').toString();
  }

  private String heading(LinkedDocument linked) {
    Document document = linked.document();
    String title = document.title().orElse(document.uri());
    String facts =
        Phrases.joined(
            " · ",
            document.title().isPresent() ? document.uri() : "",
            document.publisher().orElse(""),
            document.published().map(day -> "published " + day).orElse("undated"),
            Phrases.count(linked.events().size(), "event"),
            Phrases.count(linked.incidents().size(), "incident"),
            Phrases.count(linked.ledger().size(), "ledger entry"));
    String lines =
        Wrap.lines(title, width).stream()
            .map(line -> Tint.BOLD.paint(line, colour) + "\n")
            .collect(Collectors.joining());
    return lines + Tint.DIM.paint(Wrap.cut(facts, width), colour) + "\n";
  }

  private void section(StringBuilder out, String name, String rows) {
    if (!rows.isEmpty()) {
      out.append('\n').append(Tint.BOLD.paint(name, colour)).append('\n').append(rows);
    }
  }

  private String events(LinkedDocument linked, Map<String, String> letters) {
    if (linked.events().isEmpty()) {
      return "    none\n";
    }
    int flexible = width - INDENT - 2 - 13 - 2 - 18 - 2 - 4;
    int parties = flexible * 44 / 100;
    int when = flexible * 26 / 100;
    Rows rows = new Rows(List.of(3, 13, 18, parties, when, flexible - parties - when), colour);
    StringBuilder out = new StringBuilder();
    out.append(rows.row(header("", "status", "what", "who → whom", "when · where", "said by")));
    int number = 0;
    for (Event event : linked.events()) {
      number++;
      out.append(
          rows.row(
              List.of(
                  new Cell(String.format("%3d", number), Tint.DIM),
                  StatusMark.cell(event.status()),
                  new Cell(Phrases.type(event), Tint.BOLD),
                  Cell.plain(Phrases.parties(event)),
                  Cell.plain(Phrases.whenWhere(event)),
                  Cell.plain(Phrases.saidBy(event.saidBy())))));
      String incident = event.incident().map(id -> letters.getOrDefault(id, "?")).orElse("");
      String harm = Phrases.toll(event.harm());
      String mark = (incident.isEmpty() ? "" : "[" + incident + "] ") + harm;
      out.append(words(mark, linked.document(), event.trigger(), event.sentence(), 20));
    }
    return out.toString();
  }

  /** The trigger with the words around it, on a line of its own. */
  private String words(String mark, Document document, Span trigger, Span sentence, int indent) {
    String quote =
        Context.around(
            document.text(), trigger, sentence, width - indent - 6 - mark.length(), colour);
    return " ".repeat(indent) + mark + Tint.DIM.paint("“" + quote + "”", colour) + "\n";
  }

  private String incidents(LinkedDocument linked, Map<String, String> letters) {
    Rows rows = new Rows(List.of(3, width - INDENT - 2), colour);
    StringBuilder out = new StringBuilder();
    for (Incident incident : linked.incidents()) {
      String facts =
          Phrases.joined(
              " · ",
              Phrases.when(incident.when()),
              Phrases.where(incident.where()),
              incident.harm().isNone() ? "" : Phrases.harm(incident.harm()));
      out.append(
          rows.row(
              List.of(
                  new Cell("  " + letters.get(incident.id()), Tint.BOLD),
                  new Cell(incident.label(), Tint.BOLD))));
      out.append(rows.row(List.of(Cell.plain(""), Cell.plain(facts))));
      String who = IncidentWords.who(incident);
      if (!who.isEmpty()) {
        out.append(rows.row(List.of(Cell.plain(""), Cell.plain(who))));
      }
      String mentions = IncidentWords.mentions(incident, linked.document());
      out.append(rows.row(List.of(Cell.plain(""), new Cell(mentions, Tint.DIM))));
    }
    return out.toString();
  }

  private String claims(LinkedDocument linked, Map<String, String> letters) {
    int words = width - INDENT - 13 - 16 - 34;
    Rows rows = new Rows(List.of(2, 11, 34, 14, words), colour);
    StringBuilder out = new StringBuilder();
    for (Claim claim : linked.claims()) {
      String about =
          claim.about().filter(a -> !a.sameAs(claim.by())).map(Phrases::actor).orElse("");
      String parties = Phrases.actor(claim.by()) + (about.isEmpty() ? "" : " → " + about);
      out.append(
          rows.row(
              List.of(
                  Cell.plain(""),
                  new Cell(Phrases.lower(claim.stance()), Tint.MAGENTA),
                  Cell.plain(parties),
                  Cell.plain(IncidentWords.target(claim, letters)),
                  new Cell("“" + Wrap.cut(claim.text(), words * 2) + "”", Tint.DIM))));
    }
    return out.toString();
  }

  private String ledger(LinkedDocument linked) {
    Map<String, Integer> numbers = new HashMap<>();
    linked.ledger().forEach(entry -> numbers.put(entry.id(), numbers.size() + 1));
    int flexible = width - INDENT - 9 - 6;
    int parties = flexible * 34 / 100;
    int said = flexible * 24 / 100;
    Rows rows = new Rows(List.of(3, 8, parties, flexible - parties - said, said), colour);
    StringBuilder out = new StringBuilder();
    for (LedgerEntry entry : linked.ledger()) {
      String answers = entry.answers().map(id -> " ↩ answers " + numbers.get(id)).orElse("");
      String what = "“" + entry.what().in(linked.document().text()) + "”" + answers;
      out.append(
          rows.row(
              List.of(
                  new Cell(String.format("%3d", numbers.get(entry.id())), Tint.DIM),
                  new Cell(Phrases.lower(entry.kind()), Tint.CYAN),
                  Cell.plain(IncidentWords.parties(entry)),
                  Cell.plain(what),
                  Cell.plain(Phrases.saidBy(entry.saidBy())))));
    }
    return out.toString();
  }

  private static List<Cell> header(String... names) {
    return List.of(names).stream().map(name -> new Cell(name, Tint.DIM)).toList();
  }

  private static Map<String, String> letters(List<Incident> incidents) {
    Map<String, String> letters = new HashMap<>();
    for (Incident incident : incidents) {
      int number = letters.size();
      String letter = String.valueOf((char) ('A' + number % 26));
      letters.put(incident.id(), number < 26 ? letter : letter + number / 26);
    }
    return letters;
  }
}
