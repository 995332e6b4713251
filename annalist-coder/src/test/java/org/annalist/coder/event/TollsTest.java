package org.annalist.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.model.event.Event;
import org.junit.jupiter.api.Test;

class TollsTest {
  private static final String BOMB =
      "A car bomb exploded near a market in Baghdad, killing 20 people.";
  private static final String TOLL = " Later the death toll rose to 25.";

  private static List<Event> attacks(String text) {
    return Coded.events(text).stream().filter(e -> e.type().code().equals("ASSAULT")).toList();
  }

  private static String killed(Event event) {
    return event.harm().killed().orElseThrow().toString();
  }

  @Test
  void aTollInTheNextSentenceIsThatOfTheDeedBefore() {
    assertThat(attacks(BOMB)).extracting(TollsTest::killed).containsExactly("20");
    assertThat(attacks(BOMB + TOLL)).extracting(TollsTest::killed).containsExactly("20–25");
  }

  @Test
  void itsWordsAreEvidence() {
    String text = BOMB + TOLL;
    assertThat(attacks(text).get(0).evidence().spans())
        .extracting(s -> s.in(text))
        .contains("toll");
  }

  @Test
  void atTheHeadOfAReportItIsThatOfTheDeedToldNext() {
    assertThat(attacks("The death toll has reached 25.\n" + BOMB))
        .extracting(TollsTest::killed)
        .containsExactly("20–25");
  }

  @Test
  void aTollFarFromAnyDeedIsNobodys() {
    String far = " The market is old. It lies by the river. People shop there." + TOLL;
    assertThat(attacks(BOMB + far)).extracting(TollsTest::killed).containsExactly("20");
  }
}
