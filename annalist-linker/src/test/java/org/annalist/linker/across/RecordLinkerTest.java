package org.annalist.linker.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.annalist.linker.Told;
import org.annalist.linker.cluster.MemoryLinkStore;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.EventBuilder;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Stance;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkPart;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class RecordLinkerTest {
  private static final String FIRST =
      "A bomb at the Goma ferry pier killed four on Monday. Nobody claimed it.";
  private final MemoryLinkStore store = new MemoryLinkStore();
  private final RecordLinker linker = RecordLinker.over(store, LocalDate.of(2025, 6, 1));

  private LinkedDocument bombing(String publisher, String day, int dead, String text) {
    return bombing(publisher.toLowerCase() + day, publisher, day, dead, text);
  }

  private LinkedDocument bombing(String uri, String publisher, String day, int dead, String text) {
    Told told = Told.from(uri, publisher, day, text);
    return told.event("ASSAULT", "explosives", "bomb", goma(told, "2025-03-03", dead)).linked();
  }

  private static UnaryOperator<EventBuilder> goma(Told told, String day, int dead) {
    return e ->
        e.where(told.town("Goma", "COD", -1.68, 29.2))
            .when(told.day("Monday", day))
            .harm(Told.killed(dead));
  }

  private List<LinkedIncident> read(LinkedDocument... documents) {
    for (LinkedDocument document : documents) {
      store.put(document);
    }
    linker.catchUp();
    return linker.incidents(IncidentQuery.all());
  }

  private LinkedDocument later() {
    return bombing(
        "Herald", "2025-03-05", 6, "The toll of Monday's bomb at the pier of Goma rose to six.");
  }

  private LinkedDocument unrelated() {
    Told told =
        Told.by("Post", "2025-05-02", "A bomb tore through a mosque in Goma on Monday: nine died.");
    return told.event("ASSAULT", "explosives", "bomb", goma(told, "2025-04-28", 9)).linked();
  }

  @Test
  void reportsOfOneHappeningBecomeOneIncidentAndAnotherAttackInTheCityStaysApart() {
    List<LinkedIncident> incidents =
        read(bombing("Wire", "2025-03-03", 4, FIRST), later(), unrelated());
    assertThat(incidents).hasSize(2);
    LinkedIncident pier = incidents.get(1);
    assertThat(pier.accounts())
        .extracting(a -> a.publisher().orElse(""))
        .containsExactly("Wire", "Herald");
    assertThat(pier.killed()).contains(new CountRange(4, 6));
    assertThat(pier.figures()).extracting(f -> f.count().toString()).containsExactly("4", "6");
    assertThat(pier.when().orElseThrow().support()).isEqualTo(2);
    assertThat(pier.where().orElseThrow().value().name()).isEqualTo("Goma");
    assertThat(pier.independent()).isEqualTo(2);
  }

  @Test
  void everyLinkSaysWhyAndItsPartsAddUpToItsScore() {
    LinkedIncident pier = read(bombing("Wire", "2025-03-03", 4, FIRST), later()).get(0);
    assertThat(pier.links()).hasSize(1);
    List<LinkPart> parts = pier.links().get(0).parts();
    assertThat(parts).extracting(LinkPart::feature).contains("place.same", "time.day", "kind.mode");
    assertThat(parts).extracting(LinkPart::words).contains("same place: goma");
    double sum = parts.stream().mapToDouble(LinkPart::weight).sum();
    assertThat(sum).isCloseTo(pier.links().get(0).score(), within(1e-9));
  }

  @Test
  void aMergeHoldsUntilItIsUndone() {
    List<LinkedIncident> two = read(bombing("Wire", "2025-03-03", 4, FIRST), unrelated());
    linker.merge(two.get(0).id(), two.get(1).id(), "ana", "2025-06-01", "one campaign");
    LinkedIncident merged = linker.incident(two.get(0).id()).orElseThrow();
    assertThat(merged.accounts()).hasSize(2);
    assertThat(linker.incident(two.get(1).id())).contains(merged);
    assertThat(merged.remarks()).extracting(Problem::code).contains(ProblemCode.CORRECTED_INCIDENT);
    read(later());
    assertThat(linker.incidents(IncidentQuery.all())).hasSize(1);
    linker.undo(1, "ana", "2025-06-02", "a mistake");
    assertThat(linker.incidents(IncidentQuery.all())).hasSize(2);
    assertThat(linker.corrections()).hasSize(2);
  }

  @Test
  void aSplitHoldsForReportsThatComeLaterToo() {
    LinkedIncident one = read(bombing("Wire", "2025-03-03", 4, FIRST), later()).get(0);
    String second = one.accounts().get(1).id();
    linker.split(one.id(), List.of(second), "ana", "2025-06-01", "another pier");
    read(bombing("Star", "2025-03-04", 4, "A bomb killed four at Goma's ferry pier on Monday."));
    List<LinkedIncident> split = linker.incidents(IncidentQuery.all());
    assertThat(split).hasSize(2);
    assertThat(linker.incident(second).orElseThrow().candidates()).isNotEmpty();
    linker.undo(1, "ana", "2025-06-02", "it was the same");
    assertThat(linker.incidents(IncidentQuery.all())).hasSize(1);
  }

  @Test
  void wrongCorrectionsAreRefused() {
    LinkedIncident one = read(bombing("Wire", "2025-03-03", 4, FIRST), later()).get(0);
    List<String> all = one.accounts().stream().map(IncidentAccount::id).toList();
    assertThatThrownBy(() -> linker.split(one.id(), all, "ana", "2025", "all of it"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> linker.merge(one.id(), all.get(0), "ana", "2025", "itself"))
        .hasMessageContaining("already");
    assertThatThrownBy(() -> linker.merge(one.id(), "lin-none", "ana", "2025", ""))
        .hasMessageContaining("lin-none");
    assertThatThrownBy(() -> linker.undo(7, "ana", "2025", "")).hasMessageContaining("7");
  }

  @Test
  void anIdGivenEarlierStillFindsTheIncidentWhenAnEarlierReportTurnsUp() {
    LinkedIncident before = read(later()).get(0);
    LinkedIncident after = read(bombing("Wire", "2025-03-03", 4, FIRST)).get(0);
    assertThat(linker.incident(before.id())).contains(after);
    assertThat(after.accounts()).hasSize(2);
  }

  @Test
  void aReportOf1970OrOfTheFutureIsLinkedWithoutItsDateAndSaysSo() {
    for (String day : List.of("1970-01-01", "2031-01-01")) {
      Told told = Told.by("Odd" + day, day, "A bomb killed four at the Goma ferry pier on Monday.");
      LinkedDocument odd = told.event("ASSAULT", "explosives", "bomb", goma(told, day, 4)).linked();
      List<LinkedIncident> all = read(bombing("Wire", "2025-03-03", 4, FIRST), odd);
      IncidentAccount account =
          linker.incident(odd.incidents().get(0).id()).orElseThrow().accounts().stream()
              .filter(a -> a.document().equals(odd.document().id()))
              .findFirst()
              .orElseThrow();
      assertThat(account.published()).isEmpty();
      assertThat(account.doubts())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.IMPOSSIBLE_DATE);
      assertThat(all).as("linked by its words and place: %s", day).hasSize(1);
      assertThat(all.get(0).when().orElseThrow().value().iso()).isEqualTo("2025-03-03");
    }
  }

  @Test
  void figuresThatExcludeEachOtherAreAllShownWithTheirSources() {
    LinkedIncident pier = read(bombing("Wire", "2025-03-03", 4, FIRST), later()).get(0);
    assertThat(pier.remarks())
        .filteredOn(p -> p.code() == ProblemCode.CONTRADICTORY_FIGURES)
        .extracting(Problem::message)
        .containsExactly("killed by source: 6 (Herald), 4 (Wire)");
  }

  @Test
  void theNewestFigureOfAPublisherTakesThePlaceOfItsOlderOnes() {
    LinkedIncident pier =
        read(
                bombing("w1", "Wire", "2025-03-03", 4, FIRST),
                bombing("w2", "Wire", "2025-03-05", 6, later().document().text()))
            .get(0);
    assertThat(pier.killed()).contains(new CountRange(6, 6));
    assertThat(pier.figures()).hasSize(2);
  }

  @Test
  void oneReportUnderThreeAddressesIsOneVoice() {
    LinkedIncident pier =
        read(
                bombing("https://x.example/1", "Wire", "2025-03-03", 4, FIRST),
                bombing("https://x.example/1?s=home", "Wire", "2025-03-03", 4, FIRST),
                bombing("https://m.x.example/1", "Wire", "2025-03-03", 4, FIRST))
            .get(0);
    assertThat(pier.accounts()).hasSize(3);
    assertThat(pier.independent()).isEqualTo(1);
    assertThat(pier.where().orElseThrow().support()).isEqualTo(1);
  }

  @Test
  void anEditThatRemovesAClaimLeavesItsWordsVisible() {
    String words = "The Brigade claimed the bomb";
    Told told = Told.from("w", "Wire", "2025-03-03", FIRST + " " + words + ".");
    LinkedDocument before =
        told.event("ASSAULT", "explosives", "bomb", goma(told, "2025-03-03", 4))
            .claim(
                Stance.CLAIMED,
                told.actor("The Brigade", "COD", "REB"),
                Optional.empty(),
                words,
                "the bomb")
            .linked();
    LinkedIncident claimed = read(before).get(0);
    assertThat(claimed.claims()).hasSize(1);
    store.delete(before.document().id());
    LinkedIncident edited = read(bombing("w", "Wire", "2025-03-03", 4, FIRST)).get(0);
    assertThat(edited.claims()).isEmpty();
    assertThat(edited.remarks())
        .filteredOn(p -> p.code() == ProblemCode.WITHDRAWN_CLAIM)
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains(words);
    assertThat(linker.incident(claimed.id())).contains(edited);
  }

  @Test
  void correctionsOutliveAnEditOfTheReport() {
    List<LinkedIncident> two = read(bombing("Wire", "2025-03-03", 4, FIRST), unrelated());
    linker.merge(two.get(0).id(), two.get(1).id(), "ana", "2025-06-01", "one campaign");
    LinkedDocument old = bombing("Wire", "2025-03-03", 4, FIRST);
    store.delete(old.document().id());
    String edited = "Correction: " + FIRST;
    List<LinkedIncident> after = read(bombing("Wire", "2025-03-03", 5, edited));
    assertThat(after).hasSize(1);
    assertThat(after.get(0).accounts()).hasSize(2);
  }

  @Test
  void aReportThatIsTakenOutLeavesTheRestLinked() {
    LinkedDocument wire = bombing("Wire", "2025-03-03", 4, FIRST);
    read(wire, later(), unrelated());
    store.delete(wire.document().id());
    assertThat(read()).hasSize(2).allMatch(i -> i.accounts().size() == 1);
    assertThat(linker.incident(wire.incidents().get(0).id())).isEmpty();
  }

  @Test
  void queriesFindByPlaceTimeDeadAndReports() {
    read(bombing("Wire", "2025-03-03", 4, FIRST), later(), unrelated());
    IncidentQuery all = IncidentQuery.all();
    assertThat(linker.incidents(all.in("COD"))).hasSize(2);
    assertThat(linker.incidents(all.in("KEN"))).isEmpty();
    assertThat(linker.incidents(all.atLeast(0, 2))).hasSize(1);
    assertThat(linker.incidents(all.atLeast(7, 1))).hasSize(1);
    LocalDate april = LocalDate.of(2025, 4, 1);
    assertThat(linker.incidents(all.between(april, april.plusDays(40)))).hasSize(1);
    assertThat(linker.incidents(all.named("goma").first(1))).hasSize(1);
  }
}
