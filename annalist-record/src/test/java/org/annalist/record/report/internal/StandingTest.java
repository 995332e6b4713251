package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Stance;
import org.annalist.model.event.Status;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  @ParameterizedTest
  @CsvSource({
    "HAPPENED, STATED",
    "ONGOING, STATED",
    "PLANNED, PLANNED",
    "CONDITIONAL, PLANNED",
    "POSSIBLE, POSSIBLE",
    "DENIED, DENIED",
    "NEGATED, DENIED",
    "HABITUAL, HABITUAL",
  })
  void whatTheReportSaysItselfStandsByItsStatus(Status status, Standing standing) {
    assertThat(Standing.of(event(status, List.of()))).isEqualTo(standing);
  }

  @Test
  void whatSomebodySaysIsNeverShownAsStated() {
    assertThat(Standing.of(event(Status.HAPPENED, List.of(Stance.REPORTED))))
        .isEqualTo(Standing.CLAIMED);
  }

  @Test
  void oneDenialInTheChainIsEnough() {
    assertThat(Standing.of(event(Status.HAPPENED, List.of(Stance.BLAMED, Stance.DENIED))))
        .isEqualTo(Standing.DENIED);
  }

  private static Event event(Status status, List<Stance> stances) {
    Span span = new Span(0, 1);
    return Event.builder(new EventType("ASSAULT"), span, span)
        .id("e")
        .status(status)
        .saidBy(
            stances.stream()
                .map(s -> new Attribution(Actor.unresolved("x", span), "say", s))
                .toList())
        .build();
  }
}
