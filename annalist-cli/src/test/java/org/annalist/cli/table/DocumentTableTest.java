package org.annalist.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.cli.console.Screen;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Claim;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Precision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.Status;
import org.annalist.model.event.When;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTableTest {
  private static final String TEXT =
      "Raid and pledge\nRebels killed four guards in April, the ministry said.\n"
          + "The front denied the raid. Mali promised to pay the families.";

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Actor actor(String words, String country, String... sectors) {
    return new Actor(
        words, at(words), words, Optional.of(country), List.of(sectors), Optional.empty());
  }

  private static LinkedDocument linked() {
    Document document =
        Document.builder(TEXT)
            .uri("raid.txt")
            .title("Raid and pledge")
            .published(LocalDate.of(2024, 5, 2))
            .build();
    Harm harm =
        new Harm(
            Optional.of(new CountRange(4, 6)),
            Optional.empty(),
            List.of(actor("four guards", "MLI", "MIL")),
            Optional.empty());
    Optional<When> april =
        Optional.of(When.partial("--04", Precision.MONTH, "in April", at("in April")));
    Span sentence = at("Rebels killed four guards in April, the ministry said.");
    Event event =
        Event.builder(new EventType("ASSAULT"), at("killed"), sentence)
            .actors(List.of(actor("Rebels", "MLI", "REB")))
            .recipients(List.of(actor("four guards", "MLI", "MIL")))
            .saidBy(
                List.of(
                    new Attribution(actor("the ministry", "MLI", "GOV"), "say", Stance.REPORTED)))
            .status(Status.DENIED)
            .when(april)
            .harm(harm)
            .incident(Optional.of("inc-1"))
            .id("evt-1")
            .build();
    return new LinkedDocument(
        document, List.of(event), incidents(harm, april), claims(), ledger(), List.of());
  }

  private static List<Incident> incidents(Harm harm, Optional<When> when) {
    return List.of(
        incident("inc-1", "raid, April", harm, when),
        incident("inc-2", "ambush", Harm.none(), Optional.empty()));
  }

  private static Incident incident(String id, String label, Harm harm, Optional<When> when) {
    return new Incident(
        id,
        new EventType("ASSAULT"),
        label,
        when,
        Optional.empty(),
        harm,
        List.of(),
        List.of(),
        List.of(),
        List.of(at("killed")));
  }

  private static List<Claim> claims() {
    Actor front = actor("The front", "MLI", "REB");
    return List.of(
        new Claim(
            Stance.DENIED,
            front,
            Optional.of(front),
            "The front denied the raid.",
            at("The front denied the raid."),
            Optional.of(at("the raid")),
            Optional.empty(),
            List.of("inc-1", "inc-2"),
            "r"));
  }

  private static List<LedgerEntry> ledger() {
    LedgerEntry demand = entry("led-1", LedgerKind.DEMAND, Optional.empty());
    return List.of(demand, entry("led-2", LedgerKind.PLEDGE, Optional.of("led-1")));
  }

  private static LedgerEntry entry(String id, LedgerKind kind, Optional<String> answers) {
    return new LedgerEntry(
        id,
        kind,
        actor("Mali", "MLI", "GOV"),
        List.of(),
        Optional.empty(),
        at("pay the families"),
        Optional.empty(),
        List.of(),
        answers,
        Optional.empty(),
        "r");
  }

  private static String table(int width, boolean colour) {
    return new DocumentTable(new Screen(true, true, width, colour)).write(linked());
  }

  @Test
  void everyPartOfTheDocumentIsThere() {
    assertThat(table(140, false))
        .contains("Raid and pledge", "raid.txt · published 2024-05-02 · 1 event · 2 incidents")
        .contains("Rebels (MLI REB) → four guards (MLI MIL)")
        .contains("--04 (year open)")
        .contains("the ministry (MLI GOV)")
        .contains("[A] killed 4–6: “Rebels »killed« four guards")
        .contains("raid, April")
        .contains("open: A or B")
        .contains("“pay the families” ↩ answers 1");
  }

  @Test
  void aStatusIsToldByMarkAndWordAndNotByColourAlone() {
    assertThat(table(120, false)).contains("✗ denied");
    for (Status status : Status.values()) {
      assertThat(StatusMark.cell(status).text()).contains(Phrases.lower(status));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120, 160})
  void noLineIsWiderThanTheScreen(int width) {
    assertThat(table(width, false).lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
  }

  @Test
  void coloursChangeNothingButTheEscapes() {
    String plain = table(120, true).replaceAll("\u001b\\[[0-9;]*m", "");
    assertThat(plain.replace("killed four", "»killed« four")).contains("»killed« four guards");
    assertThat(table(120, true)).contains("\u001b[");
    assertThat(table(120, false)).doesNotContain("\u001b");
  }

  @Test
  void longTextIsWrappedAtSpacesAndCutWithAnEllipsis() {
    assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(Wrap.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    assertThat(Wrap.cut("one two three four", 12)).isEqualTo("one two…");
    assertThat(Wrap.lines("", 4)).containsExactly("");
  }

  @Test
  void wordsAreShownWithWhatStandsAroundThem() {
    String text = "a ".repeat(80) + "HIT " + "b ".repeat(80);
    Span hit = new Span(160, 163);
    String around = Context.around(text, hit, new Span(0, text.length()), 60, false);
    assertThat(around).contains("»HIT«").startsWith("…").endsWith("…").hasSizeLessThan(64);
  }

  @Test
  void countsAgreeWithTheirNouns() {
    assertThat(Phrases.count(1, "ledger entry")).isEqualTo("1 ledger entry");
    assertThat(Phrases.count(2, "ledger entry")).isEqualTo("2 ledger entries");
    assertThat(Phrases.count(0, "event")).isEqualTo("0 events");
  }
}
