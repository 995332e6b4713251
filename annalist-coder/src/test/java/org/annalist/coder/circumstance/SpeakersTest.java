package org.annalist.coder.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.testkit.Parsed;
import org.annalist.knowledge.Knowledge;
import org.annalist.model.event.Actor;
import org.junit.jupiter.api.Test;

class SpeakersTest {
  private static final RuleCoder CODER = RuleCoder.of(Knowledge.builtIn());

  /** The codes of those who make the last statement of a text. */
  private static List<String> last(String text) {
    Scene scene = Scene.of(CODER.mentions(Parsed.published("2021-03-05", text)));
    List<Statement> all = scene.mentions().statements().all();
    return Speakers.of(scene).of(all.get(all.size() - 1)).stream().map(Actor::code).toList();
  }

  @Test
  void theOfficialIsTheOneWhoWasTold() {
    assertThat(
            last(
                "A Turkish official said the talks in Washington had failed. Russia and China"
                    + " sent observers. The official said Russia was to blame."))
        .containsExactly("TUR GOV");
  }

  @Test
  void itIsTheStateOfTheClauseAround() {
    assertThat(last("Russia and China met. Turkey shelled a camp that it said belonged to rebels."))
        .containsExactly("TUR GOV");
  }

  @Test
  void aWitnessIsOfTheCountryOfTheReport() {
    assertThat(
            last(
                "Gunmen raided a market in Peru. Peru sent police. Witnesses said ten traders had been killed."))
        .containsExactly("PER CVL");
  }

  @Test
  void whomAnAgencyQuotesIsASourceToo() {
    assertThat(last("Reuters quoted a Peruvian minister as saying that Chile had shelled a port."))
        .containsExactly("GBR JRN", "PER GOV");
  }

  @Test
  void theAgencyThatIsToldIsASourceToo() {
    assertThat(last("A Peruvian minister told Reuters that Chile had shelled a port."))
        .containsExactly("PER GOV", "GBR JRN");
  }

  @Test
  void forAReportItsAuthorSpeaks() {
    assertThat(last("A report by the Peruvian army said that Chile had shelled a port."))
        .containsExactly("PER MIL");
  }
}
