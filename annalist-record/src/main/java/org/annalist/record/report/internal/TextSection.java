package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** The text of a report, paragraph by paragraph, each beside the events found in it. Immutable. */
final class TextSection {
  private final Template row = Template.named("row.html");
  private final Labels labels;
  private final EventCard cards;

  TextSection(Labels labels, EventCard cards) {
    this.labels = labels;
    this.cards = cards;
  }

  Html of(Apparatus apparatus) {
    Document document = apparatus.linked().document();
    AnnotatedText annotated = new AnnotatedText(apparatus);
    List<Html> rows = new ArrayList<>();
    for (Span line : lines(document.text())) {
      rows.add(row(apparatus, annotated, line, document.kindAt(line.start())));
    }
    return Html.join(rows);
  }

  private Html row(Apparatus apparatus, AnnotatedText annotated, Span line, BlockKind kind) {
    List<Html> here =
        IntStream.range(0, apparatus.linked().events().size())
            .filter(i -> line.contains(apparatus.linked().events().get(i).trigger().start()))
            .mapToObj(i -> cards.of(apparatus, i))
            .toList();
    Html aside = kind.isCoded() ? Html.NONE : Html.text(labels.of(kind));
    return row.fill(
        Map.of(
            "kind", Html.text(kind.name().toLowerCase(java.util.Locale.ROOT)),
            "aside", Html.element("span", "aside", aside),
            "words", annotated.of(line),
            "cards", Html.join(here)));
  }

  private static List<Span> lines(String text) {
    List<Span> out = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        out.add(new Span(start, end));
      }
      start = end + 1;
    }
    return out;
  }
}
