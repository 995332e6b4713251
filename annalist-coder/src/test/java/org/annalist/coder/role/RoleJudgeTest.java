package org.annalist.coder.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annalist.coder.mention.Mentions;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.annalist.model.event.Actor;
import org.junit.jupiter.api.Test;

class RoleJudgeTest {
  private static final String TEXT = "Turkish troops attacked Syrian rebels near the border.";

  /** A model that takes subjects as actors and objects as recipients, and else nobody. */
  private static LinearModel grammar(float nobodyPair) {
    Map<Long, List<Float>> weights = new HashMap<>();
    weights.put(Signals.key("slot", "subj"), List.of(12f, -12f, 0f));
    weights.put(Signals.key("slot", "obj"), List.of(-12f, 12f, 0f));
    weights.put(Signals.key("nobody", "yes"), List.of(6f, 6f, 0f));
    weights.put(Signals.key("guess", " country"), List.of(1f, 1f, 0f));
    weights.put(Signals.key("alone", "recipient verb"), List.of(0f, 0f, nobodyPair));
    return LinearModel.of(RoleJudge.COLUMNS, Map.of(), weights);
  }

  private static Casting cast(LinearModel model, String text, String verb) {
    RoleScene scene = Sentences.scene(Sentences.mentions(text), 0);
    return RoleJudge.of(LearnedModels.none().with(RoleJudge.ROLE, model))
        .orElseThrow()
        .cast(scene, Sentences.act(scene, verb, List.of(), List.of()));
  }

  private static Casting cast(String text, String verb) {
    return cast(grammar(0), text, verb);
  }

  private static List<String> texts(List<Contender> cast) {
    return Casting.meant(cast).stream().map(Actor::text).toList();
  }

  @Test
  void withoutTheModelThereIsNoJudge() {
    assertThat(RoleJudge.of(LearnedModels.none())).isEmpty();
  }

  @Test
  void theModelCastsBothSides() {
    Casting casting = cast(TEXT, "attacked");
    assertThat(texts(casting.actors())).containsExactly("Turkish troops");
    assertThat(texts(casting.recipients())).containsExactly("Syrian rebels");
    assertThat(casting.hasKnownSides()).isTrue();
  }

  @Test
  void whatIsSeenOfAPairCanOutweighWhatIsSeenOfEach() {
    Casting casting = cast(grammar(20), TEXT, "attacked");
    assertThat(casting.actors()).isEmpty();
    assertThat(texts(casting.recipients())).containsExactly("Syrian rebels");
  }

  @Test
  void whoIsCoordinatedIsCastBesideTheFirst() {
    Casting casting =
        cast("Turkish troops attacked Syrian rebels and Iranian militias.", "attacked");
    assertThat(texts(casting.recipients()))
        .containsExactlyInAnyOrder("Syrian rebels", "Iranian militias");
  }

  @Test
  void theSubjectOfAVerbOfHarmIsNotTheOneHarmed() {
    RoleScene scene =
        Sentences.scene(Sentences.mentions("Turkish troops shelled Syrian rebels."), 0);
    CastCase seen = RoleJudge.seen(scene, Sentences.act(scene, "shelled", List.of(), List.of()));
    int nobody = seen.cases().size();
    int subject =
        IntStream.range(0, nobody)
            .filter(i -> seen.cases().get(i).contender().head().text().equals("troops"))
            .findFirst()
            .orElseThrow();
    assertThat(seen.isPair(subject, nobody)).isTrue();
    assertThat(seen.isPair(nobody, subject)).isFalse();
  }

  @Test
  void whatIsLikelyOfAllOptionsSumsToOne() {
    RoleScene scene = Sentences.scene(Sentences.mentions(TEXT), 0);
    Act act = Sentences.act(scene, "attacked", List.of(), List.of());
    CastOdds odds = CastOdds.of(RoleJudge.seen(scene, act), grammar(0));
    assertThat(IntStream.rangeClosed(0, odds.nobody()).mapToDouble(odds::acts).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(IntStream.rangeClosed(0, odds.nobody()).mapToDouble(odds::receives).sum())
        .isCloseTo(1, within(1e-9));
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
    assertThat(RoleJudge.seen(scene, act).cases())
        .noneMatch(c -> c.contender().head().equals(act.trigger()));
  }

  @Test
  void theRulesChoiceIsASignal() {
    RoleScene scene = Sentences.scene(Sentences.mentions(TEXT), 0);
    Act open = Sentences.act(scene, "attacked", List.of(), List.of());
    Actor troops =
        Sentences.caseOf(RoleJudge.seen(scene, open).cases(), "Turkish troops")
            .orElseThrow()
            .contender()
            .actors()
            .get(0);
    Act ruled = Sentences.act(scene, "attacked", List.of(troops), List.of());
    RoleCase seen =
        Sentences.caseOf(RoleJudge.seen(scene, ruled).cases(), "Turkish troops").orElseThrow();
    assertThat(Sentences.words(seen)).contains("rule=doer", "slot=subj");
  }
}
