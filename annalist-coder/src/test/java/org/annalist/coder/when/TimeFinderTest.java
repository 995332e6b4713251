package org.annalist.coder.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.mention.TimeMention;
import org.annalist.coder.testkit.Parsed;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.model.event.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday, 13 June 2022 is the day of publication where there is one. */
class TimeFinderTest {
  private static final String MONDAY = "2022-06-13";
  private final TimeFinder finder = new TimeFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Gunmen killed three people on Sunday. | 2022-06-12",
        "Sunday's attack killed three people. | 2022-06-12",
        "Troops attacked the town on Monday. | 2022-06-13",
        "Troops attacked the town on Sunday morning. | 2022-06-12",
        "The minister will visit the capital on Sunday. | 2022-06-19",
        "The talks are scheduled for Friday. | 2022-06-17",
        "The general denounced the attack in April. | 2022-04",
        "The attack in December killed five people. | 2021-12",
        "Clashes began yesterday. | 2022-06-12",
        "He was arrested last week. | 2022-06-06/2022-06-12",
        "He was arrested last month. | 2022-05",
        "Last year the army withdrew. | 2021",
        "Earlier this month the army withdrew. | 2022-06",
        "The raid took place three days ago. | 2022-06-10",
        "The raid took place two months ago. | 2022-04",
        "The group was founded in 2014. | 2014",
        "The 2014 attack killed 140 people. | 2014",
        "Fighting in March 2011 killed many. | 2011-03",
        "In the 1990s the conflict spread. | 1990-01-01/1999-12-31",
        "The deal was signed in spring 2018. | 2018-03-01/2018-05-31",
        "It was signed in early March. | 2022-03",
        "It happened on April 26, 2022. | 2022-04-26",
        "It happened on 26 April 2022. | 2022-04-26",
        "It happened on the 26th of April. | 2022-04-26",
        "It happened on Tuesday, 26 April. | 2022-04-26",
        "He was detained on 2022-05-30. | 2022-05-30",
        "He was detained on 30/05/2022. | 2022-05-30",
        "The war began on 24 Feb. 2022. | 2022-02-24",
        "From April 26 to April 28 the army fought. | 2022-04-26/2022-04-28",
        "Between 10 and 12 June the army fought. | 2022-06-10/2022-06-12",
        "The army fought on 10-12 June. | 2022-06-10/2022-06-12",
        "Between March and May 2021 the army fought. | 2021-03-01/2021-05-31",
        "From 3 May to 5 May 2021 the army fought. | 2021-05-03/2021-05-05",
        "The army fought from November to February 2021. | 2020-11-01/2021-02-28",
        "The army fought from May 3 until June 5, 2019. | 2019-05-03/2019-06-05",
        "In the past three days 40 people died. | 2022-06-10/2022-06-13",
        "Protests took place over the weekend. | 2022-06-11/2022-06-12",
        "The rule takes effect next month. | 2022-07",
        "He was killed in April last year. | 2021-04",
        "The attacks of 9/11 changed the law. | 2001-09-11"
      })
  void timesAreToldFromTheDayOfPublication(String text, String iso) {
    assertThat(values(Parsed.published(MONDAY, text))).containsExactly(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The attack in April killed three people. | --04",
        "The attack on April 26 killed three people. | --04-26",
        "The attack in 2014 killed three people. | 2014",
        "The attack on 26 April 2022 killed three people. | 2022-04-26"
      })
  void withoutPublicationTheYearStaysOpen(String text, String iso) {
    assertThat(values(Parsed.undated(text))).containsExactly(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "The attack on Sunday killed three people.",
    "The attack yesterday killed three people.",
    "The army withdrew last month.",
    "The raid took place three days ago.",
    "The raid took place this year."
  })
  void withoutPublicationAShiftHasNoValue(String text) {
    List<TimeMention> mentions = finder.find(Parsed.undated(text));
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).when()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The president may resign.",
    "Protesters march through the town.",
    "The blast killed 1998 people.",
    "He said the group attacked the base.",
    "They fired 40 rockets."
  })
  void otherWordsTellNoTime(String text) {
    assertThat(finder.find(Parsed.published(MONDAY, text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The group holds a rally every year.",
    "The group regularly attacks convoys.",
    "The group attacks convoys on Fridays.",
    "The group attacks convoys twice a week."
  })
  void repetitionsAreHabitualWithoutAValue(String text) {
    TimeMention mention = finder.find(Parsed.published(MONDAY, text)).get(0);
    assertThat(mention.habitual()).isTrue();
    assertThat(mention.when()).isEmpty();
  }

  @Test
  void lengthsOfTimeHaveNoDate() {
    assertThat(values(Parsed.published(MONDAY, "The ceasefire lasted three days."))).isEmpty();
  }

  @Test
  void aLaterDayCountsFromTheDayToldBefore() {
    String text = "He was seized on 3 May.\nThe next day he was freed.\nTwo days later he spoke.";
    assertThat(values(Parsed.published(MONDAY, text)))
        .containsExactly("2022-05-03", "2022-05-04", "2022-05-06");
  }

  @Test
  void aStoryOfLongAgoCountsFromItsOwnDates() {
    String text =
        "War began on 1 September 1939.\nIn June 1940 the army fled.\nThe city fell in 1940.\n"
            + "On 22 June 1941 the army attacked.\nIn August the city fell.\nIt was freed in 1944.";
    assertThat(values(Parsed.published(MONDAY, text)))
        .contains("1941-08")
        .doesNotContain("2021-08");
  }

  @Test
  void anImpossibleDayHasNoValue() {
    assertThat(values(Parsed.published(MONDAY, "It happened on 31 June 2021."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The war lasted three days. | P3D",
        "The war lasted several weeks. | PXW",
        "He is now free. | PRESENT_REF",
        "They met on Sunday morning. | 2022-06-12TMO",
        "They met at 5:30 p.m. on Sunday. | 2022-06-12T17:30",
        "They meet every week. | P1W",
        "They met in the 19th century. | 18",
        "They met in the second quarter of 2021. | 2021-Q2",
        "They met in 480 BC. | BC0480"
      })
  void expressionsHaveTimexValues(String text, String value) {
    assertThat(finder.expressions(Parsed.published(MONDAY, text)))
        .extracting(TimeExpression::value)
        .containsExactly(value);
  }

  @Test
  void spansLieInsideTheirSentences() {
    String text =
        "On 26–28 April, mid-March ’99 «May 5th 2020», early 2014: 5.30 p.m. Sun. 12/31/2021 …\n"
            + "the 1990s-2000s, 1914-18, the end of the month's end; \uD83D\uDE00 last Friday";
    ParsedText parsed = Parsed.published(MONDAY, text);
    assertThat(finder.expressions(parsed))
        .isNotEmpty()
        .allSatisfy(
            e -> {
              Sentence sentence = parsed.sentences().get(e.sentence());
              assertThat(sentence.span().covers(e.span())).isTrue();
              assertThat(e.tokens().end()).isLessThanOrEqualTo(sentence.size());
            });
  }

  private List<String> values(ParsedText parsed) {
    return finder.find(parsed).stream().flatMap(m -> m.when().stream()).map(When::iso).toList();
  }
}
