package org.annalist.coder.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.speech.StatementFinder;
import org.annalist.coder.testkit.Parsed;
import org.annalist.coder.where.PlaceFinder;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.ParsedText;
import org.annalist.model.event.Actor;
import org.junit.jupiter.api.Test;

/** The country of people and services told by a town that only the gazetteer knows. */
class HomesTest {
  private static final ActorFinder FINDER = new ActorFinder(ActorKnowledge.withoutPersons());
  private static final StatementFinder SPEECH = new StatementFinder(ReportingLexicon.builtIn());
  private static final PlaceFinder PLACES = new PlaceFinder(Gazetteer.builtIn());

  /** The codes of all mentions of the last sentence. */
  private static List<String> codes(String text) {
    ParsedText parsed = Parsed.published("2018-05-01", text);
    ActorMentions mentions = FINDER.find(parsed, SPEECH.find(parsed), PLACES.toponyms(parsed));
    return mentions.in(parsed.sentences().size() - 1).stream()
        .map(ActorMention::members)
        .flatMap(List::stream)
        .map(Actor::code)
        .toList();
  }

  @Test
  void theResidentsOfATownAreOfItsCountry() {
    assertThat(codes("The residents of Tacuarembó protested.")).contains("URY CVL");
  }

  @Test
  void thePoliceOfATownNamedElsewhereAreOfItsCountry() {
    assertThat(codes("A fire broke out in Tacuarembó, Uruguay. Police closed the road."))
        .containsExactly("URY COP");
  }

  @Test
  void aTownOfAnotherCountryDoesNotMoveAnArmyThatIsTold() {
    assertThat(codes("Peruvian police met in Tacuarembó.")).contains("PER COP");
  }
}
