package org.annalist.linker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.annalist.linker.incident.IncidentCandidate;
import org.annalist.linker.incident.IncidentLinker;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class FoundingTest {
  private static final String TEXT =
      "A car bomb killed nine in Goma on Monday. The war drags on. The blast shut the port.";

  private static Told told() {
    Told told = new Told(TEXT);
    return told.event(
            "ASSAULT",
            "explosives",
            "bomb",
            e ->
                e.where(told.town("Goma", "COD", -1.68, 29.2))
                    .when(told.day("Monday", "2025-03-03"))
                    .harm(Told.killed(9)))
        .event("ASSAULT", "heavy-weapons", "war", e -> e);
  }

  private static LearnedModels dayDecides() {
    LinearModel model =
        LinearModel.of(
            IncidentLinker.CLASSES,
            Map.of(),
            Map.of(LinearModel.biasKey(), List.of(-3f), Signals.key("when", "DAY"), List.of(6f)));
    return LearnedModels.none().with(IncidentLinker.DECISION, model);
  }

  @Test
  void whatTheModelTakesForAMereMentionMakesNoIncident() {
    LinkedDocument linked = told().linked(dayDecides());
    assertThat(linked.incidents()).hasSize(1);
    assertThat(linked.events())
        .extracting(Event::incident)
        .containsExactly(Optional.of(linked.incidents().get(0).id()), Optional.empty());
  }

  @Test
  void withoutAModelEveryHappeningMakesOne() {
    assertThat(told().linked().incidents()).hasSize(2);
  }

  @Test
  void theShippedModelKeepsTheDatedBombingAndDropsTheWarInGeneral() {
    LinkedDocument linked = told().linked(LearnedModels.builtIn());
    assertThat(linked.incidents()).extracting(i -> i.harm().killed().isPresent()).contains(true);
    assertThat(linked.incidents()).hasSize(1);
  }

  @Test
  void aDefiniteMentionWithNothingAgainstItJoinsTheTellingBefore() {
    LinkedDocument linked = told().event("ASSAULT", "explosives", "blast", e -> e).linked();
    assertThat(linked.incidents().get(0).mentions()).contains(new Told(TEXT).find("blast"));
  }

  @Test
  void signalsOfACandidateNameEachThingOnce() {
    LinkedDocument linked = told().linked();
    List<IncidentCandidate> candidates =
        IncidentLinker.of(LearnedModels.none()).candidates(linked.document(), linked.events());
    Signals signals = candidates.get(0).signals();
    assertThat(words(signals)).doesNotHaveDuplicates();
    assertThat(words(signals))
        .contains("when=DAY", "where=point", "killed=yes", "rank=0", "tellings=1", "sectors=- -");
    assertThat(words(candidates.get(1).signals())).contains("when=none", "rank=1");
  }

  private static List<String> words(Signals signals) {
    return java.util.stream.IntStream.range(0, signals.size()).mapToObj(signals::words).toList();
  }

  @Test
  void theSpanOfAMentionIsInTheText() {
    assertThat(told().linked().incidents())
        .flatExtracting(i -> i.mentions())
        .allMatch(m -> new Span(0, TEXT.length()).covers(m));
  }
}
