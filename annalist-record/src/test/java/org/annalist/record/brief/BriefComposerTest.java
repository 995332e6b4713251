package org.annalist.record.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LinkedIncident;
import org.annalist.record.brief.Brief.Line;
import org.annalist.record.brief.Brief.Part;
import org.annalist.record.brief.Brief.Passage;
import org.annalist.record.report.BriefReport;
import org.junit.jupiter.api.Test;

class BriefComposerTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 25);
  private final Told told = new Told();

  private static BriefQuestion question(List<String> nations, List<String> countries) {
    return new BriefQuestion(
        "Norwegians in Mali",
        nations,
        List.of(),
        List.of(),
        List.of(),
        countries,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        30);
  }

  private Brief brief(
      BriefQuestion question,
      List<LinkedIncident> incidents,
      List<LedgerItem> ledger,
      Optional<BriefState> before) {
    BriefMaterial material =
        new BriefMaterial(
            incidents,
            ledger,
            List.of(),
            id -> id.equals("doc-1") ? Optional.of(told.linked()) : Optional.empty(),
            UnaryOperator.identity());
    return BriefComposer.compose(question, material, AS_OF, before);
  }

  private Brief usual(Optional<BriefState> before, int killed) {
    return brief(
        question(List.of("NOR"), List.of("MLI")),
        List.of(told.bombing("inc-1", DAY, killed, true)),
        List.of(told.demand(), told.measure()),
        before);
  }

  private static Part part(Brief brief, String key) {
    return brief.parts().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void theSummarySaysWhatAHurriedReaderMustKnow() {
    List<String> summary = usual(Optional.empty(), 3).summary().stream().map(Line::text).toList();
    assertThat(summary.get(0))
        .isEqualTo(
            "From 25 February to 25 March 2024 the record holds 1 incident and 3 dead;"
                + " in the 30 days before, no incidents.");
    assertThat(summary.get(1)).startsWith("Bombing in Gao, Mali, 4 March 2024. 3 killed");
    assertThat(summary.get(2))
        .isEqualTo(
            "Who did it is contested: The Sand Front claimed responsibility;"
                + " The Dune League denied it.");
    assertThat(summary.get(3))
        .isEqualTo("Norway demanded of Mali: “guard its clinics” — open for 20 days.");
  }

  @Test
  void everyCitationLeadsToItsWords() {
    Brief brief = usual(Optional.empty(), 3);
    assertThat(brief.passages()).isNotEmpty();
    for (Passage passage : brief.passages()) {
      assertThat(Told.TEXT.substring(passage.start(), passage.end())).isEqualTo(passage.words());
      assertThat(Told.TEXT).contains(passage.before() + passage.words() + passage.after());
      assertThat(passage.source()).isEqualTo("Gazette, 5 March 2024");
    }
    List<Integer> cited =
        brief.parts().stream()
            .flatMap(p -> p.entries().stream())
            .flatMap(e -> e.lines().stream())
            .flatMap(l -> l.cites().stream())
            .toList();
    assertThat(cited).isNotEmpty().allMatch(n -> n >= 1 && n <= brief.passages().size());
    assertThat(brief.sources()).extracting(Brief.Source::document).containsExactly("doc-1");
  }

  @Test
  void whatDoesNotTouchTheGroupIsCountedAsideOrLeftOut() {
    List<LinkedIncident> incidents = List.of(told.bombing("inc-1", DAY, 3, false));
    Brief others =
        brief(question(List.of("FRA"), List.of("MLI")), incidents, List.of(), Optional.empty());
    assertThat(part(others, "incidents").entries()).isEmpty();
    assertThat(part(others, "incidents").lines().get(0).text())
        .startsWith("Not counted: 1 other incident");
    Brief elsewhere =
        brief(question(List.of("NOR"), List.of("NER")), incidents, List.of(), Optional.empty());
    assertThat(part(elsewhere, "incidents").lines()).isEmpty();
  }

  @Test
  void siteWithinReachCountsWhateverTheCountry() {
    BriefQuestion near =
        new BriefQuestion(
            "Clinic",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Site("clinic", new org.annalist.model.event.Place.Point(16.3, 0), 20)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            30);
    Brief brief =
        brief(near, List.of(told.bombing("inc-1", DAY, 3, false)), List.of(), Optional.empty());
    assertThat(part(brief, "incidents").entries()).hasSize(1);
  }

  @Test
  void theTrendComparesWithTheSameLengthBefore() {
    Brief brief =
        brief(
            question(List.of("NOR"), List.of("MLI")),
            List.of(
                told.bombing("inc-1", DAY, 3, false),
                told.bombing("inc-0", DAY.minusDays(20), 2, false),
                told.bombing("inc-2", DAY.minusDays(400), 9, false)),
            List.of(),
            Optional.empty());
    assertThat(brief.trend().now().incidents()).isEqualTo(1);
    assertThat(brief.trend().before().incidents()).isEqualTo(1);
    assertThat(brief.trend().before().killed()).isEqualTo("2");
    assertThat(brief.trend().bars().stream().mapToInt(Brief.Count::incidents).sum()).isEqualTo(2);
  }

  @Test
  void changesSinceTheLastBriefAreTold() {
    Brief first = usual(Optional.empty(), 3);
    assertThat(first.lastBrief()).isEmpty();
    assertThat(usual(Optional.of(first.state()), 3).changes()).isEmpty();
    List<String> more =
        usual(Optional.of(first.state()), 4).changes().stream().map(Line::text).toList();
    assertThat(more)
        .containsExactly(
            "Bombing in Gao, Mali, 4 March 2024: the number of dead is now 4, before 3.");
    Brief answered =
        brief(
            question(List.of("NOR"), List.of("MLI")),
            List.of(told.bombing("inc-1", DAY, 3, true), told.bombing("inc-9", DAY, 1, false)),
            List.of(told.answered(), told.measure()),
            Optional.of(first.state()));
    assertThat(answered.changes())
        .extracting(Line::text)
        .anyMatch(t -> t.startsWith("New incident: "))
        .anyMatch(t -> t.startsWith("Now answered, before open: Norway demanded of Mali"));
  }

  @Test
  void anOpenDemandIsUnansweredAndAnAnsweredOneIsNot() {
    Brief open = usual(Optional.empty(), 3);
    assertThat(part(open, "open").entries().get(0).badge()).isEqualTo("open for 20 days");
    assertThat(part(open, "unanswered").lines())
        .extracting(Line::text)
        .anyMatch(t -> t.contains("no answer after 20 days"))
        .anyMatch(t -> t.startsWith("What came of the step"));
    Brief answered =
        brief(
            question(List.of("NOR"), List.of("MLI")),
            List.of(),
            List.of(told.answered()),
            Optional.empty());
    assertThat(part(answered, "open").entries()).isEmpty();
    assertThat(part(answered, "settled").entries().get(0).badge()).isEqualTo("answered");
    assertThat(part(answered, "settled").entries().get(0).lines())
        .extracting(Line::text)
        .anyMatch(t -> t.startsWith("Answered, at least in part: “set up a patrol for clinics”"));
  }

  @Test
  void anEmptyRecordGivesAPageThatSaysSo() {
    Brief brief =
        brief(question(List.of("NOR"), List.of()), List.of(), List.of(), Optional.empty());
    String markdown = BriefWriter.markdown(brief);
    assertThat(markdown).contains("No incident in this period.").contains("Nothing is open.");
    assertThat(new BriefReport().render(brief)).contains("No report is cited.");
  }

  @Test
  void markdownHasAFootnoteForEachPassageAndNothingIsTakenForMarkup() {
    Brief brief = usual(Optional.empty(), 3);
    String markdown = BriefWriter.markdown(brief);
    assertThat(markdown).startsWith("# Norwegians in Mali\n");
    for (Passage passage : brief.passages()) {
      assertThat(markdown).contains("[^" + passage.number() + "]: “");
    }
    assertThat(markdown).contains("| this period (25 February to 25 March 2024) | 1 | 3 |");
  }

  @Test
  void jsonCarriesDocumentAndOffsets() {
    String json = BriefWriter.json(usual(Optional.empty(), 3));
    assertThat(json)
        .contains("\"schema\" : \"annalist.brief/1\"")
        .contains("\"document\" : \"doc-1\"")
        .contains("\"start\" : 7")
        .contains("\"words\" : \"killed\"");
  }

  @Test
  void thePageLoadsNothingAndEveryCitationHasItsAnchor() {
    Brief brief = usual(Optional.empty(), 3);
    String page = new BriefReport().render(brief);
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("<script")
        .doesNotContain("src=");
    for (Passage passage : brief.passages()) {
      assertThat(page)
          .contains("href=\"#p" + passage.number() + "\"")
          .contains("<li id=\"p" + passage.number() + "\">");
    }
    assertThat(page).contains("The same as a table");
  }
}
