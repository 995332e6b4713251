package org.annalist.coder.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.speech.StatementFinder;
import org.annalist.coder.testkit.Parsed;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.ParsedText;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
  private static final ActorFinder FINDER = new ActorFinder(ActorKnowledge.withoutPersons());
  private static final StatementFinder SPEECH = new StatementFinder(ReportingLexicon.builtIn());

  /** The codes of the mention around the last token with this text. */
  private static List<String> codes(String text, String word) {
    ParsedText parsed = Parsed.published("2018-05-01", text);
    ActorMentions mentions = FINDER.find(parsed, SPEECH.find(parsed));
    List<String> found = List.of("none");
    for (var sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(word)) {
          found =
              mentions
                  .around(sentence.index(), token.index())
                  .map(ActorMention::members)
                  .map(m -> m.stream().map(Actor::code).toList())
                  .orElse(List.of("none"));
        }
      }
    }
    return found;
  }

  @Test
  void aSurnameMeansThePersonIntroducedWithOfficeAndNationality() {
    String text =
        "Chilean Defence Minister Pedro Quiroga met union leaders in Santiago.\n"
            + "Quiroga promised higher pay.";
    assertThat(codes(text, "Quiroga")).containsExactly("CHL GOV MIL");
  }

  @Test
  void aSurnameNeverIntroducedStaysUnresolved() {
    assertThat(codes("Okafor met ministers from Ghana.", "Okafor")).containsExactly("?");
  }

  @Test
  void anAppositionTellsWhoAPersonIs() {
    String text = "Jane Doe, a spokeswoman for the Kenyan police, denied the report.\nDoe left.";
    assertThat(codes(text, "Doe")).containsExactly("KEN COP");
  }

  @Test
  void theGroupIsTheOneNamedBefore() {
    String text = "The Lord's Resistance Army attacked a village. The group took children.";
    assertThat(codes(text, "group")).containsExactly("UGA REB");
  }

  @Test
  void bothCountriesAreTheTwoNamedLast() {
    String text = "Peru and Bolivia signed a treaty. Both countries will open the border.";
    assertThat(codes(text, "countries")).containsExactly("PER", "BOL");
  }

  @Test
  void hisCountryInReportedSpeechIsTheCountryOfTheSpeaker() {
    String text =
        "Ghanaian General Kofi Mensah met Togolese General Yao Adom."
            + " Mensah said his country would send troops.";
    assertThat(codes(text, "country")).containsExactly("GHA");
  }

  @Test
  void aPossessorAndANationalityAreMentionsInsideTheirPhrase() {
    assertThat(codes("Norway's decision angered Swedish fishermen.", "Norway"))
        .containsExactly("NOR");
    assertThat(codes("Norway's decision angered Swedish fishermen.", "Swedish"))
        .containsExactly("SWE");
    assertThat(codes("Norway's decision angered Swedish fishermen.", "fishermen"))
        .containsExactly("SWE CVL");
  }

  @Test
  void policeWithoutACountryAreThoseOfTheOnlyCountryInTheReport() {
    String text = "Unrest spread in Uruguay on Friday. Police arrested ten people.";
    assertThat(codes(text, "Police")).containsExactly("URY COP");
  }
}
