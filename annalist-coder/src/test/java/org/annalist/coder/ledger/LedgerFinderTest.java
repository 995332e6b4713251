package org.annalist.coder.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.RuleCoder;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of words, without what was learned. */
class LedgerFinderTest {
  private static final SyntaxAnalyzer ANALYZER = AnnalistAnalyzer.load();
  private static final RuleCoder CODER =
      RuleCoder.of(Knowledge.builtIn().with(LearnedModels.none()));

  private static List<LedgerEntry> ledger(String text) {
    return CODER
        .apply(ANALYZER.analyze(Document.builder(text).build()))
        .value()
        .orElseThrow()
        .ledger();
  }

  private static List<String> written(String text) {
    return ledger(text).stream()
        .map(
            e ->
                e.kind()
                    + " "
                    + e.by().country().orElse("?")
                    + " > "
                    + e.to().flatMap(a -> a.country()).orElse("-")
                    + ": "
                    + e.what().in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ghana urged Togo to reopen the border.| DEMAND GHA > TGO: reopen the border
          Norway called on Sweden to release the trawler.| DEMAND NOR > SWE: release the trawler
          Peru demanded that Bolivia withdraw its troops.| DEMAND PER > BOL: Bolivia withdraw its troops
          Japan promised to rebuild the port.| PLEDGE JPN > -: rebuild the port
          Turkey and Greece agreed to reduce patrols in the Aegean.| PLEDGE TUR > -: reduce patrols in the Aegean
          Sudan threatened to expel the envoys.| THREAT SDN > -: expel the envoys
          Chad has set up a commission to investigate the killings.| MEASURE TCD > -: set up a commission to investigate the killings
          Ecuador imposed a curfew in Guayaquil.| MEASURE ECU > -: imposed a curfew in Guayaquil
          """)
  void whatSomebodyMayBeHeldToIsFound(String text, String expected) {
    assertThat(written(text)).containsExactly(expected);
  }

  @Test
  void aPromiseInReportedSpeechBindsTheSpeakersCountry() {
    String text = "The Indian defence minister said India would train the Nepalese army.";
    assertThat(written(text)).containsExactly("PLEDGE IND > NPL: train the Nepalese army");
    assertThat(ledger(text).get(0).saidBy()).extracting(Attribution::verb).containsExactly("say");
  }

  @Test
  void aPredictionAboutOthersBindsNobody() {
    assertThat(ledger("The Indian defence minister said Nepal would train its army.")).isEmpty();
  }

  @Test
  void theFirstOfTwoPartiesLeadsAndTheOtherIsJoint() {
    LedgerEntry entry = ledger("Turkey and Greece agreed to reduce patrols in the Aegean.").get(0);
    assertThat(entry.by().country()).contains("TUR");
    assertThat(entry.jointly()).extracting(a -> a.country().orElse("?")).containsExactly("GRC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ghana did not promise to reopen the border.",
        "Ghana may promise to reopen the border.",
        "The boy promised to clean his room.",
        "Officials asked for anonymity.",
        "",
      })
  void whatBindsNobodyIsNotInTheLedger(String text) {
    assertThat(ledger(text)).isEmpty();
  }

  @Test
  void theSameReportGivesTheSameEntries() {
    String text = "Ghana urged Togo to reopen the border. Sudan threatened to expel the envoys.";
    assertThat(ledger(text)).isEqualTo(ledger(text)).hasSize(2);
  }
}
