package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.coder.ledger.LedgerProspect;
import org.annalist.lab.json.Fields;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class GoldEntryTest {
  private static final String TEXT = "Ghana will pay. The envoy said Ghana will pay in May.";

  private static GoldEntry entry(String what, String quote) {
    return GoldEntry.of(
        new Fields(
            Map.of(
                "kind",
                "pledge",
                "what",
                what,
                "quote",
                quote,
                "by",
                Map.of("country", "GHA"),
                "to",
                Map.of("country", "EUR"))),
        new GoldText(TEXT));
  }

  @Test
  void repeatedWordsStandWhereTheirQuoteStands() {
    GoldEntry entry = entry("will pay", "Ghana will pay in May");
    assertThat(entry.what()).containsExactly(new Span(37, 45));
    assertThat(entry.kind()).isEqualTo(LedgerKind.PLEDGE);
  }

  @Test
  void codesThatTheKitTakesForOneAreOne() {
    GoldEntry entry = entry("will pay", "Ghana will pay in May");
    assertThat(entry.to()).isEqualTo("IGO");
    assertThat(GoldEntry.isSame(entry.to(), Optional.of("UNO"))).isTrue();
    assertThat(GoldEntry.isSame(entry.by(), Optional.of("TGO"))).isFalse();
    assertThat(GoldEntry.isSame("", Optional.empty())).isTrue();
  }

  @Test
  void theLedgerIsFourLessonsWithClassesOfTheirOwn() {
    List<Lesson> lessons = LedgerLesson.all();
    assertThat(lessons)
        .extracting(Lesson::name)
        .containsExactly(
            LedgerProspect.ENTRY, LedgerProspect.KIND, LedgerProspect.BY, LedgerProspect.TO);
    assertThat(lessons.get(1).classes())
        .containsExactlyInAnyOrder("PLEDGE", "DEMAND", "THREAT", "MEASURE");
    assertThat(Lessons.standard().all()).containsAll(lessons);
  }
}
