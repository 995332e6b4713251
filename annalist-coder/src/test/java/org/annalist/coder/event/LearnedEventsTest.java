package org.annalist.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.testkit.Parsed;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.ParsedText;
import org.annalist.model.event.Event;
import org.annalist.model.event.Status;
import org.junit.jupiter.api.Test;

/** What the coder does with learned decisions; the models are made by hand. */
class LearnedEventsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn().with(LearnedModels.none());
  private static final List<String> TYPES = List.of("ACCUSE", "REJECT", "AID", "AGREE", "ASSAULT");
  private static final List<String> STATUSES =
      Arrays.stream(Status.values()).map(Status::name).toList();

  private final Map<Long, List<Float>> event = new HashMap<>();
  private final Map<Long, List<Float>> type = new HashMap<>();
  private final Map<Long, List<Float>> status = new HashMap<>();

  LearnedEventsTest() {
    event.put(LinearModel.biasKey(), List.of(-4f));
  }

  private LearnedEventsTest tells(String lemma, String of) {
    event.put(Signals.key("lemma", lemma), List.of(8f));
    type.put(Signals.key("lemma", lemma), weights(TYPES, of, 4f));
    return this;
  }

  private static List<Float> weights(List<String> classes, String name, float weight) {
    List<Float> row = new ArrayList<>(Collections.nCopies(classes.size(), -2f));
    row.set(classes.indexOf(name), weight);
    return row;
  }

  /** A word that is too unlikely to be coded when something else tells the act. */
  private LearnedEventsTest mayTell(String lemma, String of) {
    tells(lemma, of);
    event.put(Signals.key("lemma", lemma), List.of(2.5f));
    return this;
  }

  private List<Event> code(String text) {
    return code(Parsed.undated(text));
  }

  private List<Event> code(ParsedText text) {
    LearnedModels models =
        LearnedModels.none()
            .with("event", LinearModel.of(List.of("no", "yes"), Map.of(), event))
            .with("event.type", LinearModel.of(TYPES, Map.of(), type));
    LearnedModels all =
        status.isEmpty()
            ? models
            : models.with("event.status", LinearModel.of(STATUSES, Map.of(), status));
    return RuleCoder.of(KNOWLEDGE.with(all)).apply(text).value().orElseThrow().events();
  }

  @Test
  void aWordThatNoRowKnowsIsAnEventWhenItWasLearned() {
    List<Event> events = tells("snub", "REJECT").code("Norway snubbed Sweden on Monday.");
    assertThat(events)
        .extracting(Coded::line)
        .containsExactly("REJECT HAPPENED [NOR GOV] -> [SWE GOV]");
    assertThat(events.get(0).evidence().rule()).isEqualTo("learned:snub REJECT");
  }

  @Test
  void aWordThatARowKnowsIsNoneWhenTheModelSaysSo() {
    assertThat(code("Norway condemned Sweden on Monday.")).isEmpty();
  }

  @Test
  void theRowOfTheTypeGivesModeAndRule() {
    Event found = tells("condemn", "ACCUSE").code("Norway condemned Sweden.").get(0);
    assertThat(found.mode()).contains("disapprove");
    assertThat(found.evidence().rule()).startsWith("verb:condemn");
  }

  @Test
  void theModeOfARowWhoseNeedsDoNotHoldIsNotTaken() {
    Event found = tells("sign", "ACCUSE").code("Norway signed Sweden.").get(0);
    assertThat(found.mode()).isEmpty();
  }

  @Test
  void confidenceIsTheProbabilityOfEventAndType() {
    Event found = tells("snub", "REJECT").code("Norway snubbed Sweden.").get(0);
    double event = 1 / (1 + Math.exp(-4));
    assertThat(found.confidence().value()).isBetween(0.5 * event, event);
  }

  @Test
  void helpThatSomebodyWillNotGiveIsARefusal() {
    assertThat(tells("help", "AID").code("Norway will not help Sweden."))
        .extracting(Coded::line)
        .containsExactly("REJECT HAPPENED [NOR GOV] -> [SWE GOV]");
  }

  @Test
  void whatASpeakerMakesAnothersDutyIsHisRequest() {
    assertThat(tells("help", "AID").code("Norway said Sweden must help Chad."))
        .extracting(Coded::line)
        .containsExactly("REQUEST assist HAPPENED [NOR GOV] -> [SWE GOV]");
  }

  @Test
  void aDutyOfOnesOwnOrOfNobodySpokenOfIsNoRequest() {
    tells("help", "AID");
    assertThat(code("Norway said it must help Chad."))
        .extracting(e -> e.type().code())
        .doesNotContain("REQUEST");
    assertThat(code("Sweden must help Chad."))
        .extracting(e -> e.type().code())
        .doesNotContain("REQUEST");
  }

  @Test
  void plannedHelpIsAPromise() {
    status.put(LinearModel.biasKey(), weights(STATUSES, "PLANNED", 4f));
    assertThat(tells("help", "AID").code("Norway will help Sweden."))
        .extracting(Coded::line)
        .containsExactly("AGREE PLANNED [NOR GOV] -> [SWE GOV]");
  }

  @Test
  void whatGrammarSaysPlainlyOfADeedWeighsMoreThanWhatIsUsual() {
    status.put(LinearModel.biasKey(), weights(STATUSES, "HAPPENED", -1f));
    assertThat(tells("attack", "ASSAULT").code("Norway did not attack Sweden."))
        .extracting(Event::status)
        .containsExactly(Status.NEGATED);
  }

  @Test
  void aWordThatAnotherEventConsumesIsNoEventOfItsOwn() {
    tells("lift", "AGREE").tells("sanction", "AGREE");
    assertThat(code("Norway lifted sanctions on Sweden.")).hasSize(1);
  }

  @Test
  void aFaintMentionOfViolenceIsCodedWhenItNamesWhatNoCodedDeedIsToldWith() {
    tells("bomb", "ASSAULT").mayTell("attack", "ASSAULT");
    String first = "Norway bombed Chad. Police recalled an attack ";
    assertThat(triggers(Parsed.undated(first + "on Chad."))).containsExactly("bombed");
    assertThat(triggers(Parsed.undated(first + "on Sweden."))).containsExactly("bombed", "attack");
  }

  @Test
  void anActThatIsNoViolenceIsNotCodedForBeingToldNowhereElse() {
    assertThat(mayTell("help", "AID").code("Norway helped Sweden.")).isEmpty();
  }

  @Test
  void aSentenceSpeaksForTheActThatTheTitleTellsToo() {
    tells("attack", "ASSAULT");
    ParsedText text =
        Parsed.titled("Norway attacks Sweden", "Norway attacked Sweden near Oslo on Monday.");
    assertThat(triggers(text)).containsExactly("attacked");
    assertThat(code(text).get(0).evidence().spans()).hasSize(2);
  }

  @Test
  void aTitleStandsForWhatNoSentenceTells() {
    tells("attack", "ASSAULT");
    ParsedText text = Parsed.titled("Norway attacks Sweden", "Nobody in Oslo said why.");
    assertThat(triggers(text)).containsExactly("attacks");
    ParsedText other = Parsed.titled("Norway attacks Sweden", "Iran attacked Chad on Monday.");
    assertThat(triggers(other)).containsExactly("attacks", "attacked");
  }

  @Test
  void aTitleThatASentenceMayTellWithOtherSectorsIsNotCodedAgain() {
    tells("attack", "ASSAULT");
    ParsedText text =
        Parsed.titled(
            "Norwegian police attack Sweden", "Norwegian soldiers attacked Swedish soldiers.");
    assertThat(triggers(text)).containsExactly("attacked");
  }

  @Test
  void aTitleGivesNoModeToADeedInOtherWords() {
    tells("kidnap", "ASSAULT").tells("kill", "ASSAULT");
    ParsedText text =
        Parsed.titled("Gunmen kidnap Swedish crew", "Two Swedish sailors were killed on Monday.");
    assertThat(triggers(text)).containsExactly("killed");
    assertThat(code(text).get(0).mode()).isEmpty();
  }

  /** The words that tell the events. */
  private List<String> triggers(ParsedText text) {
    return code(text).stream().map(e -> e.trigger().in(text.document().text())).toList();
  }
}
