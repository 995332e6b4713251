package org.annalist.knowledge.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.Stance;
import org.junit.jupiter.api.Test;

class ReportingLexiconTest {
  private final ReportingLexicon lexicon = ReportingLexicon.builtIn();

  @Test
  void theBuiltInLexiconLoadsWithoutProblems() {
    assertThat(lexicon.problems()).isEmpty();
    assertThat(lexicon.all(CueClass.VERB)).hasSizeGreaterThan(250);
  }

  @Test
  void sayIsAPlainReportOfAClauseOrQuote() {
    ReportingCue say = lexicon.verb("say").orElseThrow();
    assertThat(say.stance()).isEqualTo(Stance.REPORTED);
    assertThat(say.sense()).isEqualTo(CueSense.SPEECH);
    assertThat(say.takes("clause")).isTrue();
    assertThat(say.takes("ger")).isFalse();
  }

  @Test
  void denyIsLessCertainThanClaimAndClaimLessThanConfirm() {
    double deny = lexicon.verb("deny").orElseThrow().certainty();
    double claim = lexicon.verb("claim").orElseThrow().certainty();
    double confirm = lexicon.verb("confirm").orElseThrow().certainty();
    assertThat(deny).isLessThan(claim);
    assertThat(claim).isLessThan(confirm);
  }

  @Test
  void stancesOfResponsibilityAreKnown() {
    assertThat(lexicon.verb("accuse").orElseThrow().stance()).isEqualTo(Stance.BLAMED);
    assertThat(lexicon.verb("deny").orElseThrow().stance()).isEqualTo(Stance.DENIED);
    assertThat(lexicon.verb("acknowledge").orElseThrow().stance()).isEqualTo(Stance.CONFIRMED);
  }

  @Test
  void theSameWordMayBeACueOfTwoClasses() {
    assertThat(lexicon.find(CueClass.NOUN, "claim")).isPresent();
    assertThat(lexicon.verb("claim")).isPresent();
    assertThat(lexicon.find(CueClass.PHRASE, "According to")).isPresent();
  }

  @Test
  void aBrokenRowIsAProblemWithItsLineAndTheRestLoads() {
    ReportingLexicon some =
        ReportingLexicon.of(
            Table.parse(
                "mine.tsv",
                "cue\tclass\tsense\tstance\tcertainty\tcontent\n"
                    + "say\tverb\tspeech\treported\t0.8\tclause\n"
                    + "sing\tvrb\tspeech\treported\t0.8\tclause\n"
                    + "hum\tverb\tspeech\treported\t8\tclause\n"));
    assertThat(some.verb("say")).isPresent();
    assertThat(some.verb("hum")).isEmpty();
    assertThat(some.problems()).hasSize(2);
    assertThat(some.problems().get(0)).asString().contains("mine.tsv, line 3");
  }

  @Test
  void aCertaintyOutsideItsRangeIsRefused() {
    assertThatThrownBy(
            () ->
                new ReportingCue(
                    "say", CueClass.VERB, CueSense.SPEECH, Stance.REPORTED, 1.5, Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
  }
}
