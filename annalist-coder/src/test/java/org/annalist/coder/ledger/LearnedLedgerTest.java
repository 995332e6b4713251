package org.annalist.coder.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.mention.Mentions;
import org.annalist.knowledge.Knowledge;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decisions that were learned from coded reports. */
class LearnedLedgerTest {
  private static final SyntaxAnalyzer ANALYZER = AnnalistAnalyzer.load();
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final RuleCoder CODER = RuleCoder.of(KNOWLEDGE);

  private static List<LedgerEntry> ledger(String text) {
    return CODER
        .apply(ANALYZER.analyze(Document.builder(text).build()))
        .value()
        .orElseThrow()
        .ledger();
  }

  private static List<LedgerProspect> prospects(String text) {
    Mentions mentions = CODER.mentions(ANALYZER.analyze(Document.builder(text).build()));
    return LedgerFinder.of(KNOWLEDGE.lexicon().status(), KNOWLEDGE.learned())
        .prospects(mentions, CODER.events(mentions));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ghana urged Togo to reopen the border.| DEMAND| GHA| TGO
          Norway called on Sweden to release the crew of the trawler.| DEMAND| NOR| SWE
          Japan promised to rebuild the port of Tacloban.| PLEDGE| JPN|
          The Kenyan government vowed to rebuild the port of Mombasa next month.| PLEDGE| KEN|
          """)
  void plainCasesAreDecidedAsAPersonWould(String text, LedgerKind kind, String by, String to) {
    List<LedgerEntry> found = ledger(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(kind);
    assertThat(found.get(0).by().country()).contains(by);
    assertThat(found.get(0).to().flatMap(Actor::country)).isEqualTo(Optional.ofNullable(to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Peruvian minister visited a museum in Lima.",
        "The weather in Ghana was mild on Sunday.",
        "Chadian soldiers walked along the river."
      })
  void newsThatBindsNobodyMakesNoEntry(String text) {
    assertThat(ledger(text)).isEmpty();
  }

  @Test
  void contentsOfEntriesDoNotOverlap() {
    List<LedgerEntry> found =
        ledger(
            "Peru demanded that Bolivia withdraw its troops and promised to reopen the bridge."
                + " Bolivia threatened to close the border if Peru sent soldiers.");
    for (LedgerEntry one : found) {
      assertThat(found.stream().filter(o -> o.what().overlaps(one.what()))).hasSize(1);
    }
    assertThat(found).isNotEmpty();
  }

  @Test
  void everyProspectHasSomebodyToAnswerForItAndMayBeTowardsNobody() {
    List<LedgerProspect> all =
        prospects("Ghana urged Togo to reopen the border, and Togo said it would do so.");
    assertThat(all).extracting(p -> p.head().lemma()).contains("reopen", "do");
    assertThat(all)
        .allSatisfy(
            p -> {
              assertThat(p.by()).noneMatch(PartyOption::isNobody);
              assertThat(p.to()).anyMatch(PartyOption::isNobody);
            });
  }

  @Test
  void signalsNameTheWordThatBindsAndWhatTheRulesSay() {
    LedgerProspect reopen =
        prospects("Ghana urged Togo to reopen the border.").stream()
            .filter(p -> p.head().lemma().equals("reopen"))
            .findFirst()
            .orElseThrow();
    List<String> words =
        IntStream.range(0, reopen.signals().size()).mapToObj(reopen.signals()::words).toList();
    assertThat(words).contains("head=reopen", "binder=urge", "rule-kind=DEMAND");
    assertThat(reopen.rule()).isEqualTo("ledger:urge");
  }

  @Test
  void theSameTextGivesTheSameEntries() {
    String text = "Ghana urged Togo to reopen the border. Togo vowed to keep it closed.";
    assertThat(ledger(text)).isEqualTo(ledger(text));
  }
}
