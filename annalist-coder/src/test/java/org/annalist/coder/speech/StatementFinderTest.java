package org.annalist.coder.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.mention.Statements;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.model.event.Stance;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Kenya says its troops killed 30 fighters.> Kenya | say | its troops killed 30 fighters
          Three soldiers were killed in the raid, the governor said on Sunday.> the governor | say | Three soldiers were killed in the raid
          The police confirmed the death of two protesters.> The police | confirm | the death of two protesters
          Sudan denied that its forces had shelled the camp.> Sudan | deny | that its forces had shelled the camp
          Reuters reported that the army had closed the border.> Reuters | report | that the army had closed the border
          A senior official told Reuters the plan had been dropped.> A senior official | tell | the plan had been dropped
          State media said fighter jets struck the depot.> State media | say | fighter jets struck the depot
          It was reported that the rebels had seized two villages.> - | report | that the rebels had seized two villages
          According to the United Nations, at least 40 people have been displaced.> the United Nations | according to | at least 40 people have been displaced
          The army, according to two witnesses, fired on the crowd.> two witnesses | according to | The army ... fired on the crowd
          Suicide bombers strike market in Kandara: police> police | : | Suicide bombers strike market in Kandara
          Minister: ceasefire will hold> Minister | : | ceasefire will hold
          The governor said the attack, which he blamed on smugglers, had been planned abroad.> The governor | say | the attack, which he blamed on smugglers, had been planned abroad
          """)
  void whoSaysWhatIsFound(String text, String expected) {
    assertThat(Said.in(text)).contains(expected);
  }

  @Test
  void aQuotationThatRunsOnBelongsToTheSameSpeaker() {
    String text =
        "\"We will not leave our posts,\" said Colonel Amadou Diallo, a spokesman for the Malian"
            + " army. \"The enemy is weak. We will defeat it.\"";
    assertThat(Said.in(text))
        .containsExactly(
            "Colonel Amadou Diallo, a spokesman for the Malian army | say | \"We will not leave our"
                + " posts,\" ... \"The enemy is weak. We will defeat it.\"");
  }

  @Test
  void aQuotationCutByItsCueIsOneStatement() {
    assertThat(Said.in("\"The border,\" he added, \"is now closed.\""))
        .containsExactly("he | add | \"The border,\" ... \"is now closed.\"");
  }

  @Test
  void theAddresseeIsNotTheSource() {
    assertThat(Said.in("The minister told Okafor that the talks had failed."))
        .containsExactly("The minister | tell | that the talks had failed");
  }

  @Test
  void aPhraseBeforeTheSpeakerIsNotTheSource() {
    String text =
        "In a meeting with Peruvian Defence Minister Carlos Rivas, General Marta Solis, head of the"
            + " joint command, also said Chile would “share patrol data”, according to the Chilean"
            + " navy.";
    assertThat(Said.in(text).get(0)).startsWith("General Marta Solis, head of the joint command |");
  }

  @Test
  void aRelayedStatementGivesTheNearestSpeakerFirst() {
    String text = "The ministry said that General Okafor told reporters the offensive would go on.";
    ParsedText parsed = Said.parsed(text);
    Statements found = new StatementFinder(ReportingLexicon.builtIn()).find(parsed);
    int at = text.indexOf("offensive");
    List<Statement> chain = found.covering(new Span(at, at + 9));
    assertThat(chain).extracting(Statement::verb).containsExactly("tell", "say");
    Sentence sentence = parsed.sentences().get(0);
    assertThat(chain)
        .extracting(s -> sentence.token(s.sourceHead()).text())
        .containsExactly("Okafor", "ministry");
  }

  @Test
  void aPassiveQuoteNamesItsSpeaker() {
    assertThat(Said.in("President Ruiz was quoted as saying that the talks had failed."))
        .contains("President Ruiz | say | that the talks had failed");
  }

  @Test
  void claimingResponsibilityHasItsOwnStance() {
    ParsedText parsed = Said.parsed("The group claimed responsibility for the bombing.");
    assertThat(new StatementFinder(ReportingLexicon.builtIn()).find(parsed).all())
        .extracting(Statement::stance)
        .containsExactly(Stance.CLAIMED);
  }

  @Test
  void whatCouldBeSaidIsNotSaid() {
    assertThat(Said.in("The minister could say that the talks had failed.")).isEmpty();
  }

  @Test
  void attitudesCountOnlyWhenAskedFor() {
    String text = "Analysts believe that the talks will fail.";
    assertThat(Said.in(text)).isEmpty();
    assertThat(Said.withAttitudesIn(text))
        .containsExactly("Analysts | believe | that the talks will fail");
  }

  @Test
  void verbsBeyondTheLexiconAreProposedAndJudged() {
    ParsedText parsed =
        Said.parsed(
            "The senator relishes taunting his rivals. He ate the ripest apples of the orchard.");
    assertThat(Said.withAttitudesIn(parsed.document().text())).isEmpty();
    List<Statement> proposed =
        StatementFinder.ofProposals(ReportingLexicon.builtIn()).find(parsed).all();
    assertThat(proposed).extracting(Statement::verb).contains("relish", "eat");
    LearnedModels refusing =
        LearnedModels.none()
            .with(
                StatementJudge.NAME,
                LinearModel.of(
                    List.of(StatementJudge.DROPPED, StatementJudge.KEPT),
                    Map.of(),
                    Map.of(
                        LinearModel.biasKey(), List.of(-2f),
                        Signals.key("cue", "relish"), List.of(4f))));
    assertThat(StatementFinder.ofAttitudes(ReportingLexicon.builtIn(), refusing).find(parsed).all())
        .extracting(Statement::verb)
        .containsExactly("relish");
  }

  @Test
  void aTextWithoutSpeakersHasNoStatements() {
    assertThat(Said.in("The bridge over the river was destroyed by a flood.")).isEmpty();
    assertThat(Said.in("")).isEmpty();
  }
}
