package org.annalist.knowledge.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.ontology.ModeEntry;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.EventType;
import org.junit.jupiter.api.Test;

class EventLexiconTest {
  private final EventLexicon lexicon = EventLexicon.builtIn();
  private final Ontology ontology = Ontology.builtIn();

  private Stream<EventRow> rows() {
    return Arrays.stream(WordClass.values()).flatMap(c -> lexicon.all(c).stream());
  }

  @Test
  void everyRowUsesTypesModesAndCodesOfTheOntology() {
    assertThat(rows())
        .allSatisfy(
            r -> {
              assertThat(ontology.find(r.type())).as(r.id()).isPresent();
              r.mode()
                  .ifPresent(m -> assertThat(ontology.find(r.type(), m)).as(r.id()).isPresent());
              r.cameo().ifPresent(c -> assertThat(ontology.cameo(c)).as(r.id()).isPresent());
            });
  }

  @Test
  void everyTypeHasAnOpenRowForEveryWordClass() {
    for (WordClass wordClass : WordClass.values()) {
      assertThat(ontology.types())
          .allSatisfy(
              t -> {
                EventRow row = lexicon.open(wordClass, t.type());
                assertThat(row.isOpen()).isTrue();
                assertThat(row.type()).isEqualTo(t.type());
              });
    }
    assertThatThrownBy(() -> lexicon.open(WordClass.VERB, new EventType("SLEEP")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SLEEP");
  }

  @Test
  void everyTypeAndEveryModeButThoseToldByCircumstanceHasARow() {
    Set<EventType> types = rows().map(EventRow::type).collect(Collectors.toSet());
    assertThat(ontology.types()).allSatisfy(t -> assertThat(types).contains(t.type()));
    Set<String> modes =
        rows()
            .flatMap(r -> r.mode().map(m -> r.type() + ":" + m).stream())
            .collect(Collectors.toSet());
    assertThat(ontology.modes().stream().map(m -> m.type() + ":" + m.mode()))
        .filteredOn(m -> !modes.contains(m))
        .containsExactlyInAnyOrder("CONSULT:third-party", "CONSULT:multilateral");
  }

  @Test
  void theRowWithTheMostNeedsComesFirst() {
    assertThat(lexicon.rows(WordClass.VERB, "lift").get(0).needs()).isNotEmpty();
    assertThat(lexicon.rows(WordClass.NOUN, "strike").get(0).words()).hasSizeGreaterThan(1);
  }

  @Test
  void ruleIdsAreUnique() {
    assertThat(rows().filter(r -> !r.words().contains("-")).map(EventRow::id))
        .doesNotHaveDuplicates();
  }

  @Test
  void weaponsSpeakForModes() {
    assertThat(lexicon.weapons().ranked(List.of("a", "suicide", "car", "bomb", "in", "kabul")))
        .containsExactly("suicide-attack");
    List<String> modes =
        ontology.modes(new EventType("ASSAULT")).stream().map(ModeEntry::mode).toList();
    assertThat(modes).containsAll(lexicon.weapons().codes());
  }

  @Test
  void theContextsAreThoseOfTheOntology() {
    assertThat(lexicon.contexts().codes())
        .containsExactlyInAnyOrderElementsOf(
            ontology.contexts().stream().map(c -> c.code()).toList());
  }

  @Test
  void aRowThatNamesNoFrameIsRefusedWithFileAndLine() {
    Table table =
        Table.parse(
            "v.tsv",
            "head\tneeds\ttype\tmode\tcameo\tframe\tstatus\nzap\t\tASSAULT\t\t190\tnope\n");
    assertThatThrownBy(() -> RowReader.builtIn().row(WordClass.VERB, table.rows().get(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v.tsv, line 2")
        .hasMessageContaining("nope");
  }

  @Test
  void setsAreSpeltOut() {
    EventRow row =
        lexicon.rows(WordClass.VERB, "sign").stream()
            .filter(r -> r.needs().stream().anyMatch(n -> n.slot().equals("obj")))
            .findFirst()
            .orElseThrow();
    assertThat(row.needs().get(0).alternatives()).contains("treaty", "accord");
  }

  @Test
  void aHeadWithAHyphenIsKnownByItsLastPartToo() {
    assertThat(lexicon.rows(WordClass.VERB, "fire").get(0).words())
        .containsExactly("test", "-", "fire");
    assertThat(lexicon.rows(WordClass.VERB, "test-fire")).hasSize(1);
  }
}
