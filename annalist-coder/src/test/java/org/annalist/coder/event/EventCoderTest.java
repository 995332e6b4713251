package org.annalist.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.model.event.Event;
import org.annalist.model.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCoderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "France condemned Iran on Monday. | ACCUSE disapprove HAPPENED [FRA GOV] -> [IRN GOV]",
        "Iran was condemned by France. | ACCUSE disapprove HAPPENED [FRA GOV] -> [IRN GOV]",
        "The Turkish army attacked Kurdish fighters. | ASSAULT HAPPENED [TUR MIL] -> ",
        "Egypt urged Israel to withdraw its troops. | REQUEST yield HAPPENED [EGY GOV] -> [ISR GOV]",
        "Sudan threatened to attack Ethiopia. | THREATEN violence HAPPENED [SDN GOV] -> [ETH GOV]",
        "Japan has imposed sanctions on Russia. | SANCTION discontinue HAPPENED [JPN GOV] -> [RUS GOV]",
        "The United States lifted sanctions on Cuba. | RETREAT HAPPENED [USA GOV] -> [CUB GOV]",
        "Norway rejected a request from Sweden. | REJECT assist HAPPENED [NOR GOV] -> [SWE GOV]",
        "Germany refused to help Greece. | REJECT assist HAPPENED [DEU GOV] -> [GRC GOV]",
        "The prime minister of Japan visited India. | CONSULT visit HAPPENED [JPN GOV] -> [IND GOV]",
        "Peru agreed to send aid to Chile. | AGREE HAPPENED [PER GOV] -> [CHL GOV]",
        "Brazil apologised to Argentina. | CONCEDE HAPPENED [BRA GOV] -> [ARG GOV]",
        "Canada will provide aid to Haiti. | AGREE PLANNED [CAN GOV] -> [HTI GOV]",
        "Kenyan police arrested three journalists. | COERCE arrest HAPPENED [KEN COP] -> ",
      })
  void oneSentenceTellsThisEvent(String sentence, String start) {
    assertThat(Coded.lines(sentence)).anySatisfy(line -> assertThat(line).startsWith(start));
  }

  @Test
  void allWhoMeetAreActors() {
    assertThat(Coded.lines("China and Japan held talks in Seoul."))
        .contains("CONSULT HAPPENED [CHN GOV, JPN GOV] -> []");
    assertThat(Coded.lines("Iran signed an agreement with Iraq."))
        .contains("SUPPORT HAPPENED [IRN GOV, IRQ GOV] -> []");
  }

  @Test
  void whoCondemnsAnAttackNeverCondemnsItsVictims() {
    Event condemnation =
        first("ACCUSE", "India condemned the attack that killed three Chinese citizens.");
    assertThat(condemnation.recipients()).isEmpty();
  }

  @Test
  void theHarmOfAnAttackBelongsToTheAttack() {
    List<Event> attacks = events("ASSAULT", "A suicide attack killed three Chinese citizens.");
    assertThat(attacks).hasSize(1);
    assertThat(attacks.get(0).mode()).contains("suicide-attack");
    assertThat(attacks.get(0).harm().killed().orElseThrow().min()).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia attacked Georgia. | HAPPENED",
        "Russia is attacking Georgia. | ONGOING",
        "Russia did not attack Georgia. | NEGATED",
        "Russia may attack Georgia. | POSSIBLE",
        "Russia will attack Georgia. | PLANNED",
        "Russia plans to attack Georgia. | PLANNED",
        "Iran would retaliate if Russia attacks Georgia. | CONDITIONAL",
        "Russia regularly attacked Georgia. | HABITUAL",
      })
  void statusFollowsTenseModalityAndNegation(String sentence, Status status) {
    assertThat(events("ASSAULT", sentence))
        .anySatisfy(e -> assertThat(e.status()).isEqualTo(status));
  }

  @Test
  void theSpeakerIsKept() {
    Event event = first("ASSAULT", "Iran said that Israel attacked Syria.");
    assertThat(event.saidBy()).hasSize(1);
    assertThat(event.saidBy().get(0).speaker().code()).isEqualTo("IRN GOV");
  }

  @Test
  void oneActToldTwiceIsOneEventWithBothTellings() {
    List<Event> events =
        events(
            "ACCUSE", "France condemned Iran on Monday.\nFrance condemned Iran over the launch.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).evidence().spans()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister held a press conference.",
        "The trade war worries markets.",
        "He suffered a heart attack.",
        "The general spoke of his friendship with his dog."
      })
  void idiomsAndSmallTalkAreNoEvents(String sentence) {
    assertThat(Coded.lines(sentence)).isEmpty();
  }

  @Test
  void everyEventNamesItsRuleAndPointsIntoTheText() {
    String text = "Iran and Iraq signed a treaty. Syrian rebels killed two soldiers near Aleppo.";
    assertThat(Coded.events(text))
        .isNotEmpty()
        .allSatisfy(
            e -> {
              assertThat(e.evidence().rule()).matches("(verb|noun|adj):.+");
              assertThat(e.sentence().covers(e.trigger())).isTrue();
              assertThat(e.trigger().end()).isLessThanOrEqualTo(text.length());
            });
  }

  private static List<Event> events(String type, String text) {
    return Coded.events(text).stream().filter(e -> e.type().code().equals(type)).toList();
  }

  private static Event first(String type, String text) {
    return events(type, text).get(0);
  }
}
