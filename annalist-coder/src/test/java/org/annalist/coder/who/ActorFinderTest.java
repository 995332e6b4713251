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
  void aStateOfADividedLandIsCalledByItsHalf() {
    String text =
        "North Korea tested a missile.\nJapan said the North had fired it into the sea.\n"
            + "South Korea urged the North's allies to help.";
    assertThat(codes(text.substring(0, text.lastIndexOf('\n')), "North")).containsExactly("PRK");
    assertThat(codes(text, "North")).containsExactly("PRK");
    assertThat(codes("Nigeria said the North had seen attacks.", "North"))
        .doesNotContain("PRK", "SSD");
  }

  @Test
  void aHalfOfTwoStatesNamedStaysOpen() {
    String text =
        "Officials from South Africa visited South Korea.\nThey said the South had agreed.";
    assertThat(codes(text, "South")).doesNotContain("ZAF", "KOR");
  }

  @Test
  void anAppositionTellsWhoAPersonIs() {
    String text = "Jane Doe, a spokeswoman for the Kenyan police, denied the report.\nDoe left.";
    assertThat(codes(text, "Doe")).containsExactly("KEN COP");
  }

  @Test
  void anAppositionOfANounWithoutARoleTellsTheNationality() {
    String text =
        "Jan Kuiper, 27, a Dutch convert to Islam, was held in Istanbul.\nKuiper was tried.";
    assertThat(codes(text, "Kuiper")).containsExactly("NLD CVL");
  }

  @Test
  void somebodyToldWithoutANameIsThePersonNamedWithAnAgeInTheNextSentence() {
    String text =
        "A former British soldier jailed in Turkey has fled the country.\n"
            + "Tom Miller, 25, was on bail.\nMiller was seen in Syria.";
    assertThat(codes(text, "Miller")).containsExactly("GBR ELI");
    assertThat(codes(text.replace("A former British soldier", "The police"), "Miller"))
        .doesNotContain("GBR ELI");
  }

  @Test
  void thePersonOfACountryThatIsGuessedKeepsIt() {
    String text =
        "Ana Lund, 40, was wounded in Kenya.\nThe fighting in Mali and in Chad went on.\n"
            + "Lund flew to a hospital in Mali.";
    assertThat(codes(text, "Lund")).containsExactly("KEN CVL");
  }

  @Test
  void militantsAreThoseOfTheGroupNamedBeforeUnlessTheirWordsTellOthers() {
    String text =
        "The Lord's Resistance Army held a town in Uganda.\nDozens of militants surrendered.\n"
            + "Soldiers chased the last fighters.";
    assertThat(codes(text, "militants")).containsExactly("UGA REB");
    assertThat(codes(text, "fighters")).containsExactly("UGA REB");
    String rival = "Islamic State held a town in Syria.\nRival fighters left.";
    assertThat(codes(rival, "fighters")).doesNotContain("IMG REB");
    String bare = "Islamic State held a town in Syria.\nDozens of fighters left.";
    assertThat(codes(bare, "fighters")).containsExactly("IMG REB");
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

  @Test
  void anAdjectiveOfNationalityMeansTheStateAndSomePeopleOfItDoNot() {
    ActorMentions mentions = find("The Peruvian offensive failed. Two Peruvians were hurt.");
    assertThat(entity(mentions, 0, 1)).contains("state:peru");
    assertThat(entity(mentions, 1, 1)).isEmpty();
  }

  @Test
  void forcesBackedByAnotherStateAreNotItsArmy() {
    assertThat(codes("In Angola, Cuban-backed forces took the town.", "forces"))
        .containsExactly("AGO REB");
    assertThat(codes("Cuban-backed Angolan forces took the town.", "forces"))
        .containsExactly("AGO MIL");
  }

  @Test
  void anOrganisationInsideACompoundAdjectiveIsMentioned() {
    assertThat(codes("The UN-led talks failed.", "talks")).containsExactly("none");
    assertThat(find("The UN-led talks failed.").in(0).get(0).members().get(0).country())
        .contains("UNO");
  }

  @Test
  void aPredicateTellsWhoAPersonIs() {
    String text = "Ada Brook is a Norwegian judge.\nBrook freed two men.";
    assertThat(codes(text, "Brook")).containsExactly("NOR JUD");
  }

  @Test
  void aDescriptionWithAComplementBeforeANameIsItsApposition() {
    String text = "Peru's ambassador to the council, Pedro Quiroga, left.\nQuiroga gave no reason.";
    assertThat(codes(text, "Quiroga")).containsExactly("PER GOV");
  }

  @Test
  void aPersonOfWhomOnlyTheAgeIsToldIsACivilianOfTheCountryOfTheReport() {
    String text = "Uruguay mourned on Friday. Ada Brook, 24, was hurt in Uruguay.\nBrook survived.";
    assertThat(codes(text, "Brook")).containsExactly("URY CVL");
  }

  @Test
  void aRelativeHasTheCountryOfThePersonWhoseRelativeItIs() {
    String text = "Norwegian minister Ada Brook spoke. Brook's sister Jane Holt wept.";
    assertThat(codes(text, "Holt")).containsExactly("NOR CVL");
  }

  @Test
  void aPeopleWhoseForcesFightInTheReportIsAnArmedSide() {
    String fight = "In Iraq, Kurdish forces took the town. The Kurds lost ten men.";
    assertThat(codes(fight, "Kurds")).containsExactly("IRQ REB");
    assertThat(codes("In Iraq the Kurds danced.", "Kurds")).containsExactly("IRQ");
  }

  @Test
  void aPersonOfWhomOnlyAChargeIsToldIsASuspect() {
    String text = "Uruguay saw a trial. Ada Brook was charged with theft.\nBrook wept.";
    assertThat(codes(text, "Brook")).containsExactly("URY CRM");
  }

  @Test
  void aSurnameThatIsAlsoACommonNounIsRecalled() {
    String text = "Norwegian judge Ada Lane spoke.\nLane, 55, left early.";
    assertThat(codes(text, "Lane")).containsExactly("NOR JUD");
  }

  private static ActorMentions find(String text) {
    ParsedText parsed = Parsed.published("2018-05-01", text);
    return FINDER.find(parsed, SPEECH.find(parsed));
  }

  private static java.util.Optional<String> entity(
      ActorMentions mentions, int sentence, int token) {
    return mentions.around(sentence, token).orElseThrow().members().get(0).entity();
  }
}
