package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedTextTest {
  private static final String TEXT = "Alpha & beta met <gamma> near delta, said epsilon.";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void overlappingMarksNeverChangeTheText(long seed) {
    Random random = new Random(seed);
    List<Span> triggers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int start = random.nextInt(TEXT.length() - 1);
      triggers.add(new Span(start, start + 1 + random.nextInt(TEXT.length() - start)));
    }
    String html = annotated(triggers);
    String plain = html.replaceAll("<sup.*?</sup>", "").replaceAll("<[^>]*>", "");
    assertThat(plain).isEqualTo(Html.text(TEXT).markup());
    for (int i = 1; i <= triggers.size(); i++) {
      assertThat(html).containsOnlyOnce("id=\"r1-t" + i + "\"").contains("href=\"#r1-e" + i + "\"");
    }
  }

  private static String annotated(List<Span> triggers) {
    Document document = Document.builder(TEXT).build();
    List<Event> events = new ArrayList<>();
    for (Span trigger : triggers) {
      events.add(
          Event.builder(new EventType("CONSULT"), trigger, new Span(0, TEXT.length()))
              .id("evt-" + events.size())
              .build());
    }
    LinkedDocument linked =
        new LinkedDocument(document, events, List.of(), List.of(), List.of(), List.of());
    Apparatus apparatus = Apparatus.of(List.of(linked)).get(0);
    Lines lines = new Lines(TEXT);
    return new AnnotatedText(apparatus, lines).of(lines.all().get(0)).markup();
  }
}
