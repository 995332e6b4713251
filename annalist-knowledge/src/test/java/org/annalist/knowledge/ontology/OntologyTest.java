package org.annalist.knowledge.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.EventType;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private final Ontology ontology = Ontology.builtIn();

  @Test
  void holdsAllOfPlover() {
    assertThat(ontology.types()).hasSize(16);
    assertThat(ontology.modes()).hasSize(67);
    assertThat(ontology.contexts()).hasSize(37);
    assertThat(ontology.sectors()).hasSize(25);
    assertThat(ontology.cameo()).hasSize(318);
  }

  @Test
  void everyModeBelongsToAKnownType() {
    assertThat(ontology.modes()).allSatisfy(m -> assertThat(ontology.find(m.type())).isPresent());
  }

  @Test
  void everyCameoCodeMapsToKnownTypesModesAndContexts() {
    List<String> contexts = ontology.contexts().stream().map(CodeEntry::code).toList();
    assertThat(ontology.cameo())
        .allSatisfy(
            c -> {
              c.mode()
                  .ifPresent(m -> assertThat(ontology.find(c.type().orElseThrow(), m)).isPresent());
              c.type().ifPresent(t -> assertThat(ontology.find(t)).isPresent());
              assertThat(contexts).containsAll(c.contexts());
            });
  }

  @Test
  void theScoreOfAModeGoesBeforeTheScoreOfItsType() {
    EventType assault = new EventType("ASSAULT");
    assertThat(ontology.score(assault, Optional.of("suicide-attack"))).isEqualTo(-9.5);
    assertThat(ontology.score(assault, Optional.empty())).isEqualTo(-9.0);
    assertThat(ontology.score(new EventType("PROTEST"), Optional.of("vandalize"))).isEqualTo(-5);
  }

  @Test
  void quadsAreNamed() {
    assertThat(ontology.find(new EventType("AID")).orElseThrow().quadName())
        .isEqualTo("material cooperation");
    assertThat(ontology.quad(new EventType("ACCUSE"))).isEqualTo(3);
  }

  @Test
  void anUnknownTypeIsRefusedByName() {
    assertThatThrownBy(() -> ontology.quad(new EventType("DANCE")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DANCE");
  }
}
