package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.Status;
import org.annalist.model.problem.Severity;
import org.annalist.model.text.BlockKind;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void everyConstantThatIsPrintedHasWords() {
    Labels labels = new Labels();
    Stream.<Enum<?>[]>of(
            Status.values(),
            Stance.values(),
            LedgerKind.values(),
            PlacePrecision.values(),
            BlockKind.values(),
            Severity.values())
        .flatMap(Stream::of)
        .forEach(c -> assertThat(labels.of(c)).as(c.toString()).isNotEqualTo(c.name()));
  }
}
