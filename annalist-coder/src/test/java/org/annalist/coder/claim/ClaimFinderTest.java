package org.annalist.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.RuleCoder;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFinderTest {
  private static final SyntaxAnalyzer ANALYZER = AnnalistAnalyzer.load();
  private static final RuleCoder CODER =
      RuleCoder.of(Knowledge.builtIn().with(LearnedModels.none()));

  /** A claim as {@code STANCE by > about: target}. */
  private static List<String> claims(String text) {
    return CODER
        .apply(ANALYZER.analyze(Document.builder(text).build()))
        .value()
        .orElseThrow()
        .claims()
        .stream()
        .map(c -> written(c, text))
        .toList();
  }

  private static String written(Claim claim, String text) {
    return claim.stance()
        + " "
        + claim.by().text()
        + " > "
        + claim.about().map(Actor::text).orElse("-")
        + ": "
        + claim.target().map(t -> t.in(text)).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Al-Shabab claimed responsibility for the bombing in Mogadishu.| CLAIMED Al-Shabab > Al-Shabab
          Responsibility for the attack was claimed by Boko Haram, a jihadist group.| CLAIMED Boko Haram > Boko Haram
          A suicide bombing claimed by the Islamic State has killed four soldiers in Manbij.| CLAIMED Islamic State > Islamic State
          It was later claimed by Boko Haram.| CLAIMED Boko Haram > Boko Haram
          Officials blamed Hezbollah for the explosion.| BLAMED Officials > Hezbollah
          The explosion was blamed on Hezbollah by Israeli officials.| BLAMED Israeli officials > Hezbollah
          Ukraine accused Russia of shelling a hospital.| BLAMED Ukraine > Russia
          Colombia held the ELN responsible for the bombing.| BLAMED Colombia > ELN
          Rwanda denied involvement in the attack.| DENIED Rwanda > Rwanda
          Iran denied carrying out the drone strike.| DENIED Iran > Iran
          Ethiopia rejected the accusation.| DENIED Ethiopia > Ethiopia
          Kenya confirmed the attack.| CONFIRMED Kenya > -
          """)
  void whoIsSaidToHaveDoneItIsFound(String text, String expected) {
    assertThat(claims(text)).anyMatch(c -> c.startsWith(expected + ":"));
  }

  @Test
  void theWordsForTheDeedAreKept() {
    assertThat(claims("Al-Shabab claimed responsibility for the bombing in Mogadishu."))
        .containsExactly("CLAIMED Al-Shabab > Al-Shabab: the bombing in Mogadishu");
  }

  @Test
  void whoWantsThoseBehindADeedFoundClaimsNothing() {
    assertThat(claims("Kenya demanded that Somalia find those who were behind the attack."))
        .isEmpty();
    assertThat(claims("Boko Haram said it was behind the attack."))
        .anyMatch(c -> c.startsWith("CLAIMED Boko Haram"));
  }

  @Test
  void theGroupIsNoSchoolNamedBefore() {
    String text =
        "Boko Haram attacked students near the University of Maiduguri."
            + " The group claimed responsibility for the attack.";
    assertThat(claims(text)).noneMatch(c -> c.contains("University")).isNotEmpty();
  }

  @Test
  void anAccusationMayBearItsDenial() {
    String text = "Mali blamed the Tuareg rebels for the ambush, claims the Tuareg rebels denied.";
    List<String> found = claims(text);
    assertThat(found).anyMatch(c -> c.startsWith("BLAMED Mali >") && c.endsWith("the ambush"));
    assertThat(found).anyMatch(c -> c.startsWith("DENIED ") && c.endsWith("the ambush"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No group has claimed responsibility for the attack.",
        "Nobody claimed the bombing.",
        "Rwanda did not deny involvement in the attack.",
        "The company denied the request for a licence.",
        "The senator blamed the weather for the delay.",
      })
  void whatNobodyClaimedIsNoClaim(String text) {
    assertThat(claims(text)).isEmpty();
  }
}
