package org.annalist.coder.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.mention.HarmMention;
import org.annalist.coder.testkit.Parsed;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmFinderTest {
  private final HarmFinder finder = new HarmFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The attack killed three Chinese citizens. | KILLED 3 citizens",
        "At least 12 people were killed. | KILLED 12 people",
        "The bombing left nine dead. | KILLED 9 nine",
        "The clashes left at least five people dead. | KILLED 5 people",
        "The death toll rose to 40. | KILLED 40 -",
        "The number of people killed in the blast rose to four on Monday. | KILLED 4 -",
        "Ten soldiers died in the fighting. | KILLED 10 soldiers",
        "The deaths of five miners shocked the town. | KILLED 5 miners",
        "Chinese deaths alarmed the government. | KILLED ? Chinese",
        "The war has claimed 30 lives. | KILLED 30 -",
        "Ten people lost their lives. | KILLED 10 people",
        "Between 10 and 12 people were killed. | KILLED 10–12 people",
        "Up to 30 people were abducted from the village. | ABDUCTED 30 people",
        "More than 20 rebels were arrested. | ARRESTED 20 rebels",
        "Two soldiers and a policeman were killed. | KILLED 3 soldiers",
        "Six people, including two children, were killed. | KILLED 6 people",
        "Airstrikes killed dozens of civilians. | KILLED ? civilians",
        "Hundreds of people were killed. | KILLED ? people",
        "Three of the attackers were shot dead by police. | KILLED 3 attackers",
        "Relatives buried the 22 people killed in the bombing. | KILLED 22 people",
        "Fighting has displaced 200,000 people. | DISPLACED 200000 people",
        "More than 6.5 million people have been displaced. | DISPLACED 6500000 people",
        "Militants kidnapped 276 schoolgirls. | ABDUCTED 276 schoolgirls",
        "A policeman was shot dead. | KILLED 1 policeman",
        "Rebels said that seven of their fighters were killed. | KILLED 7 fighters",
        "The blast wounded two British special forces members. | INJURED 2 members",
        "She was wounded by shrapnel. | INJURED 1 She",
        "Five people were shot near the station. | INJURED 5 people"
      })
  void peopleHarmedAreCounted(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 12 people were killed and dozens wounded. | KILLED 12 people | INJURED ? dozens",
        "Officials said 15 people had been killed and more than 100 injured. | KILLED 15 people | INJURED 100 100",
        "12 killed, 30 wounded in Kabul blast | KILLED 12 12 | INJURED 30 30",
        "Gunmen killed a policeman and wounded two others. | KILLED 1 policeman | INJURED 2 others"
      })
  void severalHarmsAreToldApart(String text, String first, String second) {
    assertThat(told(text)).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No one was killed in the attack.",
        "The militants did not kill the hostages.",
        "The court executed the order.",
        "The parliament killed the bill."
      })
  void noHarmIsToldWhereNobodyIsHarmed(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void figuresThatCountNoPeopleAreLeftOut() {
    assertThat(told("The 35-year-old man was killed.")).containsExactly("KILLED 1 man");
  }

  @Test
  void wordsLieInsideTheirSentence() {
    ParsedText parsed =
        Parsed.undated(
            "12 killed - 30 hurt; toll 40!\nkilled\ndead dead dead\n“deaths” of toll to");
    assertThat(finder.find(parsed))
        .isNotEmpty()
        .allSatisfy(
            h -> {
              Sentence sentence = parsed.sentences().get(h.sentence());
              assertThat(h.tokens().end()).isLessThanOrEqualTo(sentence.size());
              assertThat(h.tokens().contains(h.trigger())).isTrue();
            });
  }

  private List<String> told(String text) {
    ParsedText parsed = Parsed.undated(text);
    return finder.find(parsed).stream().map(h -> line(parsed, h)).toList();
  }

  private static String line(ParsedText parsed, HarmMention harm) {
    Sentence sentence = parsed.sentences().get(harm.sentence());
    String victim =
        harm.victim().isPresent() ? sentence.token(harm.victim().getAsInt()).text() : "-";
    return harm.kind() + " " + harm.count().map(Object::toString).orElse("?") + " " + victim;
  }
}
