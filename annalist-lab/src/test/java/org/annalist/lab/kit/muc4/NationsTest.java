package org.annalist.lab.kit.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.lab.kit.muc4.Phrase.Kind;
import org.annalist.model.text.TokenSpan;
import org.junit.jupiter.api.Test;

class NationsTest {
  private static Optional<String> nation(String words, String home) {
    Phrase phrase =
        new Phrase(
            Kind.PEOPLE, "CIVILIAN", 0, 1, new TokenSpan(0, 2), words, Optional.empty(), "PLURAL");
    return new Nations(ActorKnowledge.builtIn(), Optional.of(home)).of(phrase);
  }

  @Test
  void foreignersAreOfTheirNation() {
    assertThat(nation("SPANISH PRIESTS", "EL SALVADOR")).contains("SPAIN");
  }

  @Test
  void thoseAtHomeAndThoseOfNoNationAreOfNone() {
    assertThat(nation("COLOMBIAN PEASANTS", "COLOMBIA")).isEmpty();
    assertThat(nation("TWO PEASANTS", "COLOMBIA")).isEmpty();
  }
}
