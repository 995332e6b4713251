package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Span;

/**
 * The text of a report with its evidence marked. Marks may overlap: the text is cut at every edge
 * and each piece is wrapped in the marks that cover it. A number after the last piece leads to the
 * card or row.
 */
final class AnnotatedText {
  private static final Comparator<Mark> ORDER =
      Comparator.comparing((Mark m) -> -m.span().length()).thenComparing(Mark::anchor);

  private final String text;
  private final Lines lines;
  private final Map<Span, List<Mark>> marks = new HashMap<>();

  /**
   * A marked span.
   *
   * @param span where
   * @param classes in the style sheet
   * @param anchor of the mark itself; empty for none
   * @param target where its number leads
   * @param label the number
   * @param spoken what the number leads to, for those who hear the page
   */
  private record Mark(
      Span span, String classes, String anchor, String target, String label, String spoken) {}

  AnnotatedText(Apparatus apparatus, Lines lines) {
    this.lines = lines;
    LinkedDocument linked = apparatus.linked();
    this.text = linked.document().text();
    for (int i = 0; i < linked.events().size(); i++) {
      Event event = linked.events().get(i);
      add(
          event.trigger(),
          "ev q" + event.quad() + " " + Standing.of(event).style(),
          apparatus.triggerAnchor(i),
          apparatus.eventAnchor(i),
          String.valueOf(i + 1),
          "event");
    }
    for (int i = 0; i < linked.incidents().size(); i++) {
      for (Span mention : linked.incidents().get(i).mentions()) {
        add(mention, "inc", "", apparatus.incidentAnchor(i), apparatus.letter(i), "incident");
      }
    }
    for (int i = 0; i < linked.claims().size(); i++) {
      Span span = linked.claims().get(i).span();
      add(span, "clm", "", apparatus.claimAnchor(i), "C" + (i + 1), "claim");
    }
    for (int i = 0; i < linked.ledger().size(); i++) {
      Span span = linked.ledger().get(i).what();
      add(span, "led", "", apparatus.ledgerAnchor(i), "L" + (i + 1), "ledger entry");
    }
  }

  private void add(
      Span span, String classes, String anchor, String target, String label, String spoken) {
    if (!span.isEmpty() && span.end() <= text.length()) {
      Mark mark = new Mark(span, classes, anchor, target, label, spoken);
      for (Span line : lines.touching(span)) {
        marks.computeIfAbsent(line, l -> new ArrayList<>()).add(mark);
      }
    }
  }

  /** The words of a line with all marks that touch it. */
  Html of(Span range) {
    List<Mark> here = marks.getOrDefault(range, List.of()).stream().sorted(ORDER).toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(range.start(), range.end()));
    for (Mark mark : here) {
      edges.add(Math.max(mark.span().start(), range.start()));
      edges.add(Math.min(mark.span().end(), range.end()));
    }
    StringBuilder out = new StringBuilder();
    int last = range.start();
    for (int edge : edges) {
      if (edge > last) {
        piece(out, new Span(last, edge), here);
        numbers(out, edge, here);
        last = edge;
      }
    }
    return new Html(out.toString());
  }

  private void piece(StringBuilder out, Span piece, List<Mark> here) {
    List<Mark> around = here.stream().filter(m -> m.span().covers(piece)).toList();
    for (Mark mark : around) {
      out.append("<span class=\"").append(mark.classes()).append('"');
      if (!mark.anchor().isEmpty() && mark.span().start() == piece.start()) {
        out.append(" id=\"").append(mark.anchor()).append('"');
      }
      out.append('>');
    }
    out.append(Html.text(piece.in(text)).markup());
    out.append("</span>".repeat(around.size()));
  }

  private static void numbers(StringBuilder out, int edge, List<Mark> here) {
    List<Mark> ending = here.stream().filter(m -> m.span().end() == edge).toList();
    if (ending.isEmpty()) {
      return;
    }
    out.append("<sup class=\"refs\">");
    for (Mark mark : ending) {
      String kind = mark.classes().split(" ")[0];
      out.append("<a class=\"ref ref-").append(kind);
      if (kind.equals("ev")) {
        out.append(' ').append(mark.classes().substring(kind.length() + 1));
      }
      out.append("\" href=\"#").append(mark.target()).append("\" aria-label=\"");
      out.append(mark.spoken()).append(' ').append(mark.label()).append("\">");
      out.append(mark.label()).append("</a>");
    }
    out.append("</sup>");
  }
}
