package org.annalist.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.model.Confidence;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class EventModelTest {
  private static final Span WORD = new Span(4, 9);
  private static final LocalDate DAY = LocalDate.of(2022, 4, 26);

  @Test
  void theSameEventInTheSameDocumentHasTheSameId() {
    assertThat(attack("d1").id()).isEqualTo(attack("d1").id()).startsWith("evt-");
    assertThat(attack("d2").id()).isNotEqualTo(attack("d1").id());
  }

  @Test
  void aBuilderOfAnEventHoldsAllOfIt() {
    Event event = attack("d1");
    assertThat(event.toBuilder().build()).isEqualTo(event);
    Event linked = event.toBuilder().incident(Optional.of("inc-1")).build();
    assertThat(linked.incident()).contains("inc-1");
    assertThat(linked.id()).isEqualTo(event.id());
  }

  @Test
  void anEventWithoutIdOrWithAnImpossibleQuadIsRefused() {
    EventBuilder nameless = Event.builder(new EventType("ASSAULT"), WORD, WORD);
    assertThatThrownBy(nameless::build).hasMessageContaining("idIn");
    EventBuilder quad9 = nameless.scale(9, 0).idIn("d");
    assertThatThrownBy(quad9::build).hasMessageContaining("9");
  }

  private static Event attack(String document) {
    return Event.builder(new EventType("ASSAULT"), WORD, new Span(0, 20))
        .mode(Optional.of("aerial"))
        .scale(4, -9)
        .actors(List.of(army()))
        .harm(
            new Harm(Optional.of(CountRange.of(3)), Optional.empty(), List.of(), Optional.empty()))
        .confidence(new Confidence(0.8))
        .evidence(new Evidence("verb:bomb", List.of(WORD)))
        .idIn(document)
        .build();
  }

  private static Actor army() {
    return new Actor(
        "The army", WORD, "Chadian army", Optional.of("TCD"), List.of("MIL"), Optional.empty());
  }

  @Test
  void actorsAreTheSameByEntityOrByNameAndCodes() {
    Actor army = army();
    assertThat(army.sameAs(army.at("it", new Span(0, 2)))).isTrue();
    assertThat(army.code()).isEqualTo("TCD MIL");
    assertThat(army.sector()).contains("MIL");
    Actor nobody = Actor.unresolved("someone", WORD);
    assertThat(nobody.code()).isEqualTo("?");
    assertThat(army.sameAs(nobody)).isFalse();
  }

  @Test
  void actorsWithDifferentEntitiesDifferEvenUnderOneName() {
    Actor one = new Actor("Wei", WORD, "Wei", Optional.empty(), List.of(), Optional.of("e1"));
    Actor two = new Actor("Wei", WORD, "Wei", Optional.empty(), List.of(), Optional.of("e2"));
    assertThat(one.sameAs(two)).isFalse();
  }

  @Test
  void aTimeReadsAsIsoAtItsPrecision() {
    assertThat(When.range(DAY, DAY, Precision.DAY, "", WORD).iso()).isEqualTo("2022-04-26");
    assertThat(When.range(DAY, DAY, Precision.MONTH, "", WORD).iso()).isEqualTo("2022-04");
    assertThat(When.range(DAY, DAY, Precision.YEAR, "", WORD).iso()).isEqualTo("2022");
    assertThat(When.range(DAY, DAY.plusDays(2), Precision.RANGE, "", WORD).iso())
        .isEqualTo("2022-04-26/2022-04-28");
    assertThat(When.partial("--04", Precision.MONTH, "April", WORD).iso()).isEqualTo("--04");
  }

  @Test
  void aTimeThatIsNeitherRangeNorPartialIsRefused() {
    assertThatThrownBy(() -> When.partial("--13", Precision.MONTH, "", WORD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> When.partial("--04-32", Precision.DAY, "", WORD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> When.partial("04", Precision.MONTH, "", WORD))
        .hasMessageContaining("04");
    assertThatThrownBy(() -> When.range(DAY, DAY.minusDays(1), Precision.DAY, "", WORD))
        .hasMessageContaining("after");
    assertThatThrownBy(
            () ->
                new When(
                    Optional.of(DAY),
                    Optional.of(DAY),
                    Optional.of("--04"),
                    Precision.DAY,
                    "",
                    WORD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsAreRanges() {
    assertThat(CountRange.of(3).union(CountRange.of(5))).hasToString("3–5");
    assertThat(CountRange.of(4)).hasToString("4");
    assertThatThrownBy(() -> new CountRange(5, 3)).hasMessageContaining("5..3");
  }

  @Test
  void coordinatesMustLieOnEarth() {
    assertThatThrownBy(() -> new Place.Point(91, 0)).hasMessageContaining("91");
    assertThat(Place.unplaced("the ridge", WORD).precision()).isEqualTo(PlacePrecision.UNPLACED);
  }

  @Test
  void aClaimHasOneIncidentOrCandidatesNeverBoth() {
    Claim open =
        new Claim(
            Stance.BLAMED,
            army(),
            Optional.empty(),
            "blamed",
            WORD,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "r");
    assertThat(open.about("inc-1").incident()).contains("inc-1");
    assertThat(open.amongst(List.of("a", "b")).candidates()).containsExactly("a", "b");
    assertThatThrownBy(
            () ->
                new Claim(
                    Stance.BLAMED,
                    army(),
                    Optional.empty(),
                    "",
                    WORD,
                    Optional.empty(),
                    Optional.of("inc-1"),
                    List.of("inc-2"),
                    "r"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlainReportIsNoClaim() {
    assertThatThrownBy(
            () ->
                new Claim(
                    Stance.REPORTED,
                    army(),
                    Optional.empty(),
                    "",
                    WORD,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    "r"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void evidenceIsSortedAndNamesItsRule() {
    Evidence evidence = new Evidence("r", List.of(new Span(9, 10), WORD, WORD));
    assertThat(evidence.spans()).containsExactly(WORD, new Span(9, 10));
    assertThatThrownBy(() -> new Evidence("", List.of())).hasMessageContaining("rule");
  }

  @Test
  void confidenceLiesBetweenZeroAndOne() {
    assertThat(Confidence.clipped(1.7)).isEqualTo(new Confidence(1));
    assertThat(Confidence.clipped(-3)).isEqualTo(new Confidence(0));
    assertThatThrownBy(() -> new Confidence(Double.NaN)).hasMessageContaining("NaN");
    assertThat(new Confidence(0.2)).isLessThan(new Confidence(0.3));
  }

  @Test
  void eventTypesAreUpperCaseCodesInAlphabeticOrder() {
    assertThatThrownBy(() -> new EventType("assault")).hasMessageContaining("assault");
    assertThat(new EventType("AID")).isLessThan(new EventType("ASSAULT")).hasToString("AID");
  }
}
