package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;

class SectionsTest {
  private final Labels labels = new Labels();
  private final Phrases phrases = new Phrases(labels);
  private final EventCard cards = new EventCard(labels, phrases);
  private final Apparatus moyale = Apparatus.of(List.of(Samples.moyale())).get(0);
  private final Apparatus empty = Apparatus.of(List.of(Samples.empty())).get(0);

  @Test
  void aCardSaysWhoDidWhatToWhomWhereAndWithWhatHarm() {
    assertThat(seen(cards.of(moyale, 3)))
        .startsWith("4 Assault: explosives")
        .contains("somebody not named → to aid workers KEN CVL")
        .contains("when 9 March 2023", "where near Moyale, Kenya")
        .contains("4 killed, 6–9 injured", "weapon: roadside bomb", "about terrorism", "incident A")
        .contains("88 % sure · rule frame:assault");
  }

  @Test
  void aCardLeadsToItsWordsAndToItsIncident() {
    assertThat(cards.of(moyale, 3).markup())
        .contains("id=\"r1-e4\"", "href=\"#r1-t4\"", "href=\"#r1-i1\"");
  }

  @Test
  void backgroundIsSaidToBeBackground() {
    assertThat(seen(cards.of(moyale, 9))).contains("background");
    assertThat(seen(cards.of(moyale, 0))).doesNotContain("background");
  }

  @Test
  void blameAndItsDenialAreNotRunTogether() {
    assertThat(seen(cards.of(moyale, 5))).contains("blames ; Oromo Shield ETH REB denies");
  }

  @Test
  void whatSomebodySaysIsNotPrintedAsPlainFact() {
    assertThat(seen(cards.of(moyale, 4))).contains("happened, somebody says");
    assertThat(seen(cards.of(moyale, 0))).contains("happened").doesNotContain("somebody says");
  }

  @Test
  void everyLineOfTheTextIsPrintedOnceInOrder() {
    String page = seen(new TextSection(labels, cards).of(moyale));
    int last = -1;
    for (String line : moyale.linked().document().text().lines().toList()) {
      String begin = line.substring(0, 12).replace("“", "");
      assertThat(page.indexOf(begin, last + 1)).as(begin).isGreaterThan(last);
      last = page.indexOf(begin, last + 1);
    }
    assertThat(page).contains("headline of another story, not coded How a locust year");
  }

  @Test
  void incidentsNameEveryClaimBlameAndDenial() {
    String page = seen(new IncidentSection(labels, phrases).of(moyale));
    assertThat(page)
        .contains("claimed by Northern Frontier Brigade KEN REB")
        .contains("blamed on Oromo Shield ETH REB by Kenyan officials KEN GOV")
        .contains("denied by Oromo Shield ETH REB")
        .contains("told as bombing, roadside bombing, the bombing · event 4")
        .contains("when March, year not given");
  }

  @Test
  void aClaimWithoutAnIncidentIsSaidNotToBeLinked() {
    LinkedDocument whole = Samples.moyale();
    LinkedDocument apart =
        new LinkedDocument(
            whole.document(),
            List.of(),
            List.of(),
            List.of(whole.claims().get(2).amongst(List.of())),
            List.of(),
            List.of());
    assertThat(seen(new ClaimTable(labels, phrases).of(Apparatus.of(List.of(apart)).get(0))))
        .contains("not linked");
  }

  @Test
  void theLedgerNamesAllPartiesOfAJointPledge() {
    String page = seen(new LedgerTable(labels, phrases).of(moyale));
    assertThat(page)
        .contains("L1 pledge Kenya KEN GOV and Ethiopia ETH GOV will run joint patrols")
        .contains("L2 demand Ethiopia ETH GOV → to Kenya KEN GOV reopen the Moyale crossing")
        .contains("L4 threat");
  }

  @Test
  void aDemandWithoutAnAnswerIsSaidToBeOpen() {
    LinkedDocument whole = Samples.moyale();
    LinkedDocument demand =
        new LinkedDocument(
            whole.document(),
            List.of(),
            List.of(),
            List.of(),
            List.of(whole.ledger().get(1)),
            List.of());
    assertThat(seen(new LedgerTable(labels, phrases).of(Apparatus.of(List.of(demand)).get(0))))
        .contains("no answer in this report");
  }

  @Test
  void problemsAreToldWithTheirCodeAndHint() {
    assertThat(seen(new ProblemList(labels).of(moyale)))
        .contains("Note: two incidents fit", "(see the candidates of the claim)", "AN-501");
  }

  @Test
  void sectionsWithoutContentAreNotPrinted() {
    assertThat(new ClaimTable(labels, phrases).of(empty).isEmpty()).isTrue();
    assertThat(new LedgerTable(labels, phrases).of(empty).isEmpty()).isTrue();
    assertThat(new ProblemList(labels).of(empty).isEmpty()).isTrue();
    assertThat(new IncidentSection(labels, phrases).of(empty).isEmpty()).isTrue();
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    Document web = Document.builder("x").uri("https://example.org/a?b=1&c=2").build();
    assertThat(ReportSection.source(web).markup())
        .contains("href=\"https://example.org/a?b=1&amp;c=2\"")
        .contains("day of publication not known");
    assertThat(ReportSection.source(Document.builder("x").uri("file:/tmp/x").build()).markup())
        .doesNotContain("href");
  }

  @Test
  void numbersAgreeWithTheirNouns() {
    assertThat(Counts.of(List.of(Samples.moyale())).words())
        .isEqualTo("10 events, 2 incidents, 3 claims, 4 ledger entries");
    assertThat(Counts.count(1, "event", "events")).isEqualTo("1 event");
  }

  @Test
  void anEventThatNamesAnIncidentOfAnotherReportIsPrintedAllTheSame() {
    LinkedDocument whole = Samples.moyale();
    Event stray = whole.events().get(0).toBuilder().incident(Optional.of("inc-away")).build();
    LinkedDocument linked =
        new LinkedDocument(
            whole.document(), List.of(stray), List.of(), List.of(), List.of(), List.of());
    assertThat(seen(cards.of(Apparatus.of(List.of(linked)).get(0), 0))).contains("inc-away");
  }

  /** What a reader sees. */
  private static String seen(Html html) {
    return html.markup()
        .replaceAll("<q>|</q>|</?b>|<sup.*?</sup>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .replace(" ,", ",")
        .strip();
  }
}
