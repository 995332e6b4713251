package org.annalist.reader.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annalist.model.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockClassifierTest {
  private static final String FIRST =
      "Soldiers of the northern command searched two villages near the river on Sunday.";
  private static final String SECOND =
      "The governor told reporters that nobody had been hurt during the search.";
  private final BlockClassifier classifier = new BlockClassifier(LineRules.builtIn());

  private BlockKind kindOf(String line, String text) {
    int at = text.indexOf(line);
    return classifier.report(Line.of(text, 0)).stream()
        .filter(block -> block.span().contains(at))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  private BlockKind between(String line) {
    String head = "Army searches villages in the north\n";
    return kindOf(line, head + FIRST + "\n" + line + "\n" + SECOND + "\n" + FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why the drought in Chad is driving herders across the border",
        "Norway offers to host new round of talks on fishing rights",
        "Five things to know about the Malian junta’s new constitution",
        "Is Peru’s copper boom running out of steam?",
        "Can the African Union's new envoy hold the truce together?",
        "Ten dead as ferry sinks off Mindanao",
        "'We will not leave': the villagers who stayed behind"
      })
  void aHeadlineOfAnotherStoryBetweenParagraphsIsRelated(String headline) {
    assertThat(between(headline)).isEqualTo(BlockKind.RELATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said in a message on Monday that the search would go on",
        "Police arrested two men.",
        "“We found nothing,” said the mayor",
        "The committee decided the following:",
        "Who are we to judge?",
        "He left. Nobody followed him to the gate of the compound",
        "MAYOR: The search was long and hard on everybody there",
        "and the rest of the unit went back to the barracks in the evening"
      })
  void aLineOfProseStaysBody(String line) {
    assertThat(between(line)).isEqualTo(BlockKind.BODY);
  }

  @Test
  void aQuestionThatTheNextParagraphAnswersIsBody() {
    String question = "Will the ceasefire along the coast hold until the vote?";
    String answer = "Probably not, according to three officers of the monitoring mission.";
    assertThat(kindOf(question, "Truce on the coast\n" + FIRST + "\n" + question + "\n" + answer))
        .isEqualTo(BlockKind.BODY);
  }

  @Test
  void handWrappedTextIsBodyThroughout() {
    String text =
        "Army searches villages\nSoldiers of the northern command searched two\n"
            + "Villages near the river on Sunday and found\nNothing but old rifles, the\n"
            + "Governor told reporters.";
    assertThat(kindOf("Nothing but", text)).isEqualTo(BlockKind.BODY);
    assertThat(kindOf("Villages near", text)).isEqualTo(BlockKind.BODY);
  }

  @Test
  void theFirstLineWithoutFinalPunctuationIsTheTitle() {
    String text = "Army searches villages in the north\n" + FIRST;
    assertThat(kindOf("Army searches", text)).isEqualTo(BlockKind.TITLE);
  }

  @Test
  void aFirstLineThatEndsLikeASentenceIsBody() {
    assertThat(kindOf(FIRST, FIRST + "\n" + SECOND)).isEqualTo(BlockKind.BODY);
  }

  @Test
  void aSingleLineIsBodyEvenWithoutFinalPunctuation() {
    assertThat(kindOf("Rebels", "Rebels seize bridge")).isEqualTo(BlockKind.BODY);
  }

  @Test
  void aHeadlineMayAskOrEndInQuotedWords() {
    assertThat(kindOf("Is the", "Is the truce over?\n" + FIRST)).isEqualTo(BlockKind.TITLE);
    assertThat(kindOf("Minister", "Minister calls talks “useful”\n" + FIRST))
        .isEqualTo(BlockKind.TITLE);
  }

  @Test
  void bulletsUnderTheTitleAreTheLead() {
    String text = "Army searches villages\n- Two villages searched\n- Nobody hurt\n" + FIRST;
    assertThat(kindOf("- Two", text)).isEqualTo(BlockKind.LEAD);
    assertThat(kindOf("- Nobody", text)).isEqualTo(BlockKind.LEAD);
    assertThat(kindOf(FIRST, text)).isEqualTo(BlockKind.BODY);
  }

  @Test
  void bulletsInsideTheBodyStayBody() {
    String text = "Army searches villages\n" + FIRST + "\n- two rifles were found.\n" + SECOND;
    assertThat(kindOf("- two rifles", text)).isEqualTo(BlockKind.BODY);
  }

  @Test
  void aStandFirstWithoutFullStopIsTheLead() {
    String text =
        "Army searches villages\nGovernor says that nobody was hurt in the two villages\n" + FIRST;
    assertThat(kindOf("Governor says", text)).isEqualTo(BlockKind.LEAD);
  }

  @Test
  void bylineAndDateAboveTheTitleDoNotTakeItsPlace() {
    String text = "13 June 2022\nBy Anna Lund and Piet de Vries\nArmy searches villages\n" + FIRST;
    assertThat(kindOf("13 June", text)).isEqualTo(BlockKind.FURNITURE);
    assertThat(kindOf("By Anna", text)).isEqualTo(BlockKind.FURNITURE);
    assertThat(kindOf("Army searches", text)).isEqualTo(BlockKind.TITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Read more: Herders cross the border                       | RELATED
          Related: Two ferries collide off the coast                | RELATED
          Advertisement                                             | FURNITURE
          Sign up for our morning briefing                          | FURNITURE
          © 2022 The Northern Post. All rights reserved.            | FURNITURE
          (Reporting by Anna Lund; Editing by Piet de Vries)        | FURNITURE
          Last updated: 14 June 2022 10:20                          | FURNITURE
          OSLO, June 13 (Reuters) -                                 | FURNITURE
          Photo: soldiers at the river crossing on Sunday           | CAPTION
          Soldiers at the river crossing on Sunday. [Anna Lund/AFP] | CAPTION
          Villagers wait at a checkpoint. (File photo)              | CAPTION
          """)
  void linesKnownByTheirWordsAreTold(String line, BlockKind kind) {
    assertThat(between(line)).isEqualTo(kind);
  }

  @Test
  void aParagraphThatEndsWithItsAgencyStaysBody() {
    assertThat(between("The army denied the report, a spokesman said. (Reuters)"))
        .isEqualTo(BlockKind.BODY);
  }

  @Test
  void aBodyLineThatRepeatsTheKnownTitleIsFurniture() {
    String title = "Army searches villages in the north";
    String text = title + "\n" + FIRST;
    var blocks = classifier.body(Line.of(text, 0), Optional.of(title));
    assertThat(blocks)
        .extracting(b -> b.kind())
        .containsExactly(BlockKind.FURNITURE, BlockKind.BODY);
  }

  @Test
  void neighbouringLinesOfOneKindAreOneBlock() {
    var blocks = classifier.report(Line.of(FIRST + "\n\n" + SECOND, 0));
    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0).span().length()).isEqualTo(FIRST.length() + SECOND.length() + 2);
  }

  @Test
  void linesKeepTheirOffsets() {
    String text = "\n  " + FIRST + " \n" + SECOND;
    List<Line> lines = Line.of(text, 0);
    assertThat(lines).extracting(line -> line.span().in(text)).containsExactly(FIRST, SECOND);
  }
}
