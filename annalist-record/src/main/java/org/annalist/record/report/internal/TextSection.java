package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.model.event.Event;
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
    Lines lines = new Lines(document.text());
    AnnotatedText annotated = new AnnotatedText(apparatus, lines);
    Map<Span, List<Html>> found = cards(apparatus, lines);
    List<Html> rows = new ArrayList<>();
    for (Span line : lines.all()) {
      List<Html> here = found.getOrDefault(line, List.of());
      rows.add(row(annotated.of(line), document.kindAt(line.start()), here));
    }
    return Html.join(rows);
  }

  /** The card of each event, by the line in which its trigger begins. */
  private Map<Span, List<Html>> cards(Apparatus apparatus, Lines lines) {
    Map<Span, List<Html>> out = new HashMap<>();
    List<Event> events = apparatus.linked().events();
    for (int i = 0; i < events.size(); i++) {
      Html card = cards.of(apparatus, i);
      lines.touching(events.get(i).trigger()).stream()
          .findFirst()
          .ifPresent(line -> out.computeIfAbsent(line, l -> new ArrayList<>()).add(card));
    }
    return out;
  }

  private Html row(Html words, BlockKind kind, List<Html> here) {
    Html aside = kind.isCoded() ? Html.NONE : Html.text(labels.of(kind));
    return row.fill(
        Map.of(
            "kind", Html.text(kind.name().toLowerCase(Locale.ROOT)),
            "aside", Html.element("span", "aside", aside),
            "words", words,
            "cards", Html.join(here)));
  }
}
