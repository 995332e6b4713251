package org.annalist.coder.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.coder.mention.Mentions;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Actor;
import org.junit.jupiter.api.Test;

class RoleJudgeTest {
  private static final String TEXT = "Turkish troops attacked Syrian rebels near the border.";

  /** A model that takes subjects as actors and objects as recipients. */
  private static RoleJudge byGrammar() {
    return RoleJudge.of(
            LearnedModels.none()
                .with(RoleJudge.ACTOR, slot("subj"))
                .with(RoleJudge.RECIPIENT, slot("obj")))
        .orElseThrow();
  }

  private static LinearModel slot(String name) {
    Map<Long, List<Float>> weights = new HashMap<>();
    weights.put(LinearModel.biasKey(), List.of(-6f));
    weights.put(Signals.key("slot", name), List.of(12f));
    return LinearModel.of(List.of(RoleJudge.NO, RoleJudge.YES), Map.of(), weights);
  }

  private static List<String> texts(List<Contender> cast) {
    return Casting.meant(cast).stream().map(Actor::text).toList();
  }

  private static Casting cast(String text, String verb) {
    RoleScene scene = Sentences.scene(Sentences.mentions(text), 0);
    return byGrammar().cast(scene, Sentences.act(scene, verb, List.of(), List.of()));
  }

  @Test
  void withoutBothModelsThereIsNoJudge() {
    assertThat(RoleJudge.of(LearnedModels.none())).isEmpty();
    assertThat(RoleJudge.of(LearnedModels.none().with(RoleJudge.ACTOR, slot("subj")))).isEmpty();
  }

  @Test
  void theModelCastsBothSides() {
    Casting casting = cast(TEXT, "attacked");
    assertThat(texts(casting.actors())).containsExactly("Turkish troops");
    assertThat(texts(casting.recipients())).containsExactly("Syrian rebels");
    assertThat(casting.hasKnownSides()).isTrue();
  }

  @Test
  void wordsOfWhichNothingIsKnownCanBeCast() {
    Casting casting = cast("Turkish troops attacked eleven sailors.", "attacked");
    assertThat(texts(casting.recipients())).containsExactly("eleven sailors");
  }

  @Test
  void theEventWordItselfIsNobody() {
    Mentions mentions = Sentences.mentions(TEXT);
    RoleScene scene = Sentences.scene(mentions, 0);
    Act act = Sentences.act(scene, "attacked", List.of(), List.of());
    assertThat(RoleJudge.cases(scene, act))
        .noneMatch(c -> c.contender().head().equals(act.trigger()));
  }

  @Test
  void theRulesChoiceIsASignal() {
    RoleScene scene = Sentences.scene(Sentences.mentions(TEXT), 0);
    Act open = Sentences.act(scene, "attacked", List.of(), List.of());
    Actor troops =
        Sentences.caseOf(RoleJudge.cases(scene, open), "Turkish troops")
            .orElseThrow()
            .contender()
            .actors()
            .get(0);
    Act ruled = Sentences.act(scene, "attacked", List.of(troops), List.of());
    RoleCase seen = Sentences.caseOf(RoleJudge.cases(scene, ruled), "Turkish troops").orElseThrow();
    assertThat(Sentences.words(seen)).contains("rule=doer", "slot=subj");
  }
}
