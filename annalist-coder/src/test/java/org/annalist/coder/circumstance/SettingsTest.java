package org.annalist.coder.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.circumstance.TimeChoice.Kind;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.testkit.Parsed;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.language.ParsedText;
import org.annalist.language.Token;
import org.annalist.model.event.Place;
import org.annalist.model.event.Precision;
import org.annalist.model.event.Status;
import org.annalist.model.event.When;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final RuleCoder CODER = RuleCoder.of(KNOWLEDGE);

  private static final String TWO_SENTENCES =
      "A bomb exploded outside a bank in Lima on Tuesday. The blast killed two guards.";

  private static Scene scene(ParsedText parsed) {
    return Scene.of(CODER.mentions(parsed));
  }

  private static Telling telling(Scene scene, String word, String type) {
    Mentions mentions = scene.mentions();
    return mentions.parsed().sentences().stream()
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(t -> t.text().equals(word))
                    .map(t -> new Telling(s.index(), t, type, Status.HAPPENED)))
        .findFirst()
        .orElseThrow();
  }

  private static Settings learned(Scene scene) {
    return Settings.of(scene, KNOWLEDGE.learned());
  }

  @Test
  void theTimeOfTheSameClauseIsThatOfTheEvent() {
    Scene scene =
        scene(Parsed.published("2021-03-05", "Gunmen attacked a convoy in Mali on Wednesday."));
    assertThat(learned(scene).when(telling(scene, "attacked", "ASSAULT")).map(When::iso))
        .contains("2021-03-03");
  }

  @Test
  void theDayOfAClaimOrATollIsNotThatOfTheDeed() {
    Scene claimed =
        scene(
            Parsed.published(
                "2021-03-12",
                "The group claimed responsibility on Wednesday for the bombing in Lima."));
    assertThat(learned(claimed).when(telling(claimed, "bombing", "ASSAULT")).map(When::iso))
        .isNotEqualTo(Optional.of("2021-03-10"));
    Scene toll =
        scene(
            Parsed.published(
                "2021-03-12", "The toll of the bombing in Lima rose to six on Monday."));
    assertThat(learned(toll).when(telling(toll, "bombing", "ASSAULT")).map(When::iso))
        .isNotEqualTo(Optional.of("2021-03-08"));
  }

  @Test
  void aRetellingInheritsTheDayAndThePlaceOfTheSentenceBefore() {
    Scene scene = scene(Parsed.published("2021-03-05", TWO_SENTENCES));
    Telling retold = telling(scene, "killed", "ASSAULT");
    assertThat(learned(scene).when(retold).map(When::iso)).contains("2021-03-02");
    assertThat(learned(scene).where(retold).map(Place::name)).contains("Lima");
  }

  @Test
  void newsWithoutATimeIsOfTheMonthOfPublicationAtMost() {
    Scene scene = scene(Parsed.published("2021-03-05", "Peru has expelled two Cuban diplomats."));
    Telling telling = telling(scene, "expelled", "SANCTION");
    Optional<When> when =
        Options.times(scene, telling).stream()
            .map(Option::choice)
            .filter(c -> c.kind() == Kind.NEWS_MONTH)
            .findFirst()
            .flatMap(c -> c.when(scene.published(), telling.trigger()));
    assertThat(when.map(When::iso)).contains("2021-03");
    assertThat(when.map(When::precision)).contains(Precision.MONTH);
    assertThat(when.map(When::text)).contains("expelled");
  }

  @Test
  void withoutADayOfPublicationNothingIsInferredFromTense() {
    Scene scene = scene(Parsed.undated("Peru has expelled two Cuban diplomats."));
    Telling telling = telling(scene, "expelled", "SANCTION");
    assertThat(Options.times(scene, telling))
        .extracting(o -> o.choice().kind())
        .containsExactly(Kind.OPEN);
    assertThat(learned(scene).when(telling)).isEmpty();
  }

  @Test
  void withoutModelsTheNearestWordsOfTheSentenceDecide() {
    Scene scene = scene(Parsed.published("2021-03-05", TWO_SENTENCES));
    Settings nearest = Settings.of(scene, LearnedModels.none());
    Telling first = telling(scene, "exploded", "ASSAULT");
    assertThat(nearest.when(first).map(When::iso)).contains("2021-03-02");
    assertThat(nearest.where(first).map(Place::name)).contains("Lima");
    Telling second = telling(scene, "killed", "ASSAULT");
    assertThat(nearest.when(second)).isEmpty();
    assertThat(nearest.where(second)).isEmpty();
  }

  @Test
  void everyChoiceOfPlaceIsAMentionOrNone() {
    Scene scene = scene(Parsed.published("2021-03-05", TWO_SENTENCES));
    List<Optional<PlaceMention>> choices =
        Options.places(scene, telling(scene, "killed", "ASSAULT")).stream()
            .map(Option::choice)
            .toList();
    assertThat(choices).last().isEqualTo(Optional.empty());
    assertThat(choices).hasSize(2);
  }

  @Test
  void aPathThroughATreeNamesItsRelations() {
    Scene scene = scene(Parsed.undated("Gunmen attacked a convoy in Mali."));
    Token verb = telling(scene, "attacked", "ASSAULT").trigger();
    Token convoy = telling(scene, "convoy", "ASSAULT").trigger();
    assertThat(Paths.between(scene.tree(0), convoy, verb)).isEqualTo("^obj");
    assertThat(Paths.between(scene.tree(0), verb, convoy)).isEqualTo("_obj");
    assertThat(Paths.steps(scene.tree(0), verb, convoy)).isEqualTo(1);
  }

  @Test
  void whoAccusesIsNoSourceOfTheAccusation() {
    Scene scene = scene(Parsed.undated("Chile accused Peru of spying."));
    assertThat(Options.sources(scene, telling(scene, "accused", "ACCUSE")))
        .extracting(o -> o.choice().kind())
        .containsExactly(SourceChoice.Kind.NOBODY);
  }

  @Test
  void whoSaysTheSentenceComesBeforeWhoSpokeEarlier() {
    Scene scene =
        scene(
            Parsed.undated(
                "The mayor said that the town was calm. Rebels shelled the port, police said."));
    assertThat(Options.sources(scene, telling(scene, "shelled", "ASSAULT")))
        .extracting(o -> o.choice().kind())
        .containsExactly(
            SourceChoice.Kind.SAID, SourceChoice.Kind.BEFORE, SourceChoice.Kind.NOBODY);
  }

  @Test
  void whoGoesOnSpeakingIsWhoSpokeBefore() {
    Scene scene =
        scene(
            Parsed.undated(
                "\"We are ready,\" Foreign Minister Ana Torres of Peru said. \"Chile attacked our"
                    + " ships,\" she added."));
    Settings settings = Settings.of(scene, LearnedModels.none());
    assertThat(settings.saidBy(telling(scene, "attacked", "ASSAULT")))
        .extracting(a -> a.speaker().name())
        .containsExactly("Ana Torres");
  }
}
