package org.annalist.linker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.annalist.linker.Told;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Evidence;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Status;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LedgerItem.Standing;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.link.LinkPart;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class LedgerBookTest {
  private static final String ASKED =
      "Ghana urged Togo to reopen the Aflao border crossing for traders.";

  private static LinkedDocument demand(String publisher, String day) {
    Told told = Told.by(publisher, day, ASKED);
    return told.entry(
            LedgerKind.DEMAND,
            told.actor("Ghana", "GHA", "GOV"),
            Optional.of(told.actor("Togo", "TGO", "GOV")),
            "reopen the Aflao border crossing for traders")
        .linked();
  }

  private static LinkedDocument measure(String day) {
    Told told = Told.by("Wire", day, "Togo set up a border post at Aflao for traders.");
    return told.entry(
            LedgerKind.MEASURE,
            told.actor("Togo", "TGO", "GOV"),
            Optional.empty(),
            "set up a border post at Aflao for traders")
        .linked();
  }

  private static LinkedDocument deed(String day, String text, String trigger, String country) {
    Document document =
        Document.builder(text).uri("later/" + day).published(LocalDate.parse(day)).build();
    int doer = text.indexOf(' ');
    int at = text.indexOf(trigger);
    Actor actor =
        new Actor(
            text.substring(0, doer),
            new Span(0, doer),
            text.substring(0, doer),
            Optional.of(country),
            List.of("GOV"),
            Optional.empty());
    Event event =
        Event.builder(
                new EventType("CONCEDE"),
                new Span(at, at + trigger.length()),
                new Span(0, text.length()))
            .status(Status.HAPPENED)
            .actors(List.of(actor))
            .scale(1, 5)
            .evidence(new Evidence("test", List.of()))
            .idIn(document.id())
            .build();
    return new LinkedDocument(document, List.of(event), List.of(), List.of(), List.of(), List.of());
  }

  private static List<LedgerItem> items(LinkedDocument... reports) {
    LedgerBook book = new LedgerBook();
    List.of(reports).forEach(book::add);
    return book.items();
  }

  @Test
  void aRetellingIsTheSameItemWithItsReasons() {
    List<LedgerItem> items = items(demand("Post", "2024-05-02"), demand("Gazette", "2024-05-03"));
    assertThat(items).hasSize(1);
    assertThat(items.get(0).sources())
        .extracting(s -> s.publisher().orElse(""))
        .containsExactly("Post", "Gazette");
    assertThat(items.get(0).repeats()).hasSize(1);
    assertThat(items.get(0).repeats().get(0).parts())
        .extracting(LinkPart::words)
        .anyMatch(w -> w.startsWith("same matter: "))
        .contains("same side: GHA", "towards the same: TGO");
  }

  @Test
  void anotherMatterOrAnotherAddresseeIsAnotherItem() {
    Told other = Told.by("Post", "2024-05-04", "Ghana urged Togo to free the fishermen of Keta.");
    LinkedDocument fish =
        other
            .entry(
                LedgerKind.DEMAND,
                other.actor("Ghana", "GHA", "GOV"),
                Optional.of(other.actor("Togo", "TGO", "GOV")),
                "free the fishermen of Keta")
            .linked();
    assertThat(items(demand("Post", "2024-05-02"), fish)).hasSize(2);
  }

  @Test
  void aMeasureOfTheSideThatWasAskedAnswersTheDemand() {
    List<LedgerItem> items = items(demand("Post", "2024-05-02"), measure("2024-05-20"));
    LedgerItem asked = items.get(0);
    LedgerItem step = items.get(1);
    assertThat(asked.standing()).isEqualTo(Standing.ANSWERED);
    assertThat(step.standing()).isEqualTo(Standing.TAKEN);
    LedgerLink answer = asked.links().get(0);
    assertThat(answer.kind()).isEqualTo(LedgerLink.Kind.ANSWERED_BY);
    assertThat(answer.item()).contains(step.id());
    assertThat(answer.words()).isEqualTo("set up a border post at Aflao for traders");
    assertThat(answer.confidence()).isBetween(0.45, 0.95);
    assertThat(answer.parts())
        .extracting(LinkPart::words)
        .contains("made by the side that was asked");
    assertThat(step.links().get(0).kind()).isEqualTo(LedgerLink.Kind.ANSWERS);
  }

  @Test
  void whatCameBeforeTheDemandIsNoAnswer() {
    List<LedgerItem> items = items(demand("Post", "2024-05-02"), measure("2024-04-20"));
    assertThat(items).allMatch(i -> i.links().isEmpty());
    assertThat(items).anyMatch(LedgerItem::isOpen);
  }

  @Test
  void openItemsAge() {
    LedgerItem open = items(demand("Post", "2024-05-02")).get(0);
    assertThat(open.daysOpen(LocalDate.of(2024, 6, 1))).isEqualTo(OptionalLong.of(30));
    assertThat(open.daysOpen(LocalDate.of(2024, 4, 1))).isEmpty();
    assertThat(open.since()).contains(LocalDate.of(2024, 5, 2));
  }

  @Test
  void aLaterDeedOfTheSideShowsItKept() {
    LedgerItem kept =
        items(
                demand("Post", "2024-05-02"),
                deed(
                    "2024-06-11",
                    "Togo reopened the Aflao border crossing for traders on Monday.",
                    "reopened",
                    "TGO"))
            .get(0);
    assertThat(kept.standing()).isEqualTo(Standing.KEPT);
    assertThat(kept.links().get(0).words()).startsWith("Togo reopened");
    assertThat(kept.daysOpen(LocalDate.of(2024, 7, 1))).isEmpty();
  }

  @Test
  void anEarlierDeedOrOneOfAnotherSideShowsNothing() {
    LinkedDocument early =
        deed(
            "2024-04-11",
            "Togo reopened the Aflao border crossing for traders on Monday.",
            "reopened",
            "TGO");
    LinkedDocument others =
        deed(
            "2024-06-11",
            "Benin reopened the Aflao border crossing for traders on Monday.",
            "reopened",
            "BEN");
    assertThat(items(demand("Post", "2024-05-02"), early, others).get(0).isOpen()).isTrue();
  }

  @Test
  void aLaterReportThatSaysSoShowsItBrokenOrWithdrawn() {
    LedgerItem broken =
        items(
                demand("Post", "2024-05-02"),
                deed(
                    "2024-06-11",
                    "Togo has yet to open the Aflao crossing to traders.",
                    "open",
                    "TGO"))
            .get(0);
    assertThat(broken.links()).extracting(LedgerLink::kind).contains(LedgerLink.Kind.BROKEN);
    assertThat(broken.standing()).isEqualTo(Standing.BROKEN);
    assertThat(broken.links())
        .anySatisfy(
            l -> assertThat(l.parts()).extracting(LinkPart::words).contains("says so: has yet to"));
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<LinkedDocument> reports =
        new ArrayList<>(
            List.of(
                demand("Post", "2024-05-02"),
                demand("Gazette", "2024-05-03"),
                measure("2024-05-20"),
                deed(
                    "2024-06-11",
                    "Togo reopened the Aflao border crossing for traders on Monday.",
                    "reopened",
                    "TGO")));
    List<LedgerItem> first = items(reports.toArray(LinkedDocument[]::new));
    Random random = new Random(7);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(reports, random);
      assertThat(items(reports.toArray(LinkedDocument[]::new))).isEqualTo(first);
    }
  }

  @Test
  void anEmptyRecordHasAnEmptyLedger() {
    assertThat(new LedgerBook().items()).isEmpty();
  }
}
