package org.annalist.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.annalist.engine.Annalist;
import org.annalist.engine.AnnalistConfig;
import org.annalist.engine.pipeline.Stages;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

/** Reports in capitals, made of Annalist's own reports, of which the right writing is known. */
class CapitalsTest {
  private static final int LONG = 120;

  private static List<Fields> reports() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CapitalsTest.class.getResourceAsStream("own/annals/docs.jsonl"),
                StandardCharsets.UTF_8))) {
      return JsonLines.read(reader, "own").stream()
          .filter(f -> f.text("text").length() > LONG)
          .toList();
    }
  }

  @Test
  void nineteenOfTwentyWordsGetTheirOwnWritingBack() throws IOException {
    Stages stages = Stages.builtIn();
    int all = 0;
    int right = 0;
    for (Fields report : reports()) {
      String text = report.text("text");
      Document capitals = Document.builder(text.toUpperCase(Locale.ROOT)).build();
      ParsedText parsed = stages.analyzer().analyze(capitals);
      for (Sentence sentence : parsed.sentences()) {
        for (Token token : sentence.tokens()) {
          all++;
          right += token.text().equals(token.span().in(text)) ? 1 : 0;
        }
      }
    }
    assertThat((double) right / all).as(right + " of " + all).isGreaterThan(0.95);
  }

  @Test
  void mostEventsOfAReportAreFoundInItsCapitalsToo() throws IOException {
    Annalist annalist = Annalist.open(AnnalistConfig.standard());
    int all = 0;
    int found = 0;
    for (Fields report : reports()) {
      Document mixed = Document.builder(report.text("text")).build();
      Document capitals = Document.builder(report.text("text").toUpperCase(Locale.ROOT)).build();
      List<Event> right = events(annalist, mixed);
      List<Event> given = events(annalist, capitals);
      all += right.size();
      found += (int) right.stream().filter(r -> given.stream().anyMatch(g -> same(r, g))).count();
    }
    assertThat((double) found / all).as(found + " of " + all).isGreaterThan(0.75);
  }

  private static List<Event> events(Annalist annalist, Document document) {
    LinkedDocument linked = annalist.code(document).value().orElseThrow();
    assertThat(linked.document()).isEqualTo(document);
    return linked.events();
  }

  private static boolean same(Event a, Event b) {
    return a.type().equals(b.type()) && a.trigger().equals(b.trigger());
  }

  @Test
  void theRecordKeepsTheCapitalsAsGiven() {
    Document given =
        Document.builder(
                "REBELS OF THE FARABUNDO MARTI NATIONAL LIBERATION FRONT [FMLN] KILLED TWO"
                    + " POLICEMEN IN SAN MIGUEL ON MONDAY, COLONEL LUIS PENA SAID.")
            .build();
    LinkedDocument linked =
        Annalist.open(AnnalistConfig.standard()).code(given).value().orElseThrow();
    assertThat(linked.document().text()).isEqualTo(given.text());
    assertThat(linked.events()).isNotEmpty();
    assertThat(linked.events())
        .flatExtracting(Event::actors)
        .allSatisfy(a -> assertThat(a.text()).isNotEqualTo(a.text().toUpperCase(Locale.ROOT)));
  }
}
