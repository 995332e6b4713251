package org.annalist.lab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.lab.eval.RunCounts;
import org.annalist.lab.eval.Task;
import org.annalist.lab.kit.actors.ActorsTask;
import org.annalist.lab.kit.actors.Resolving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegressionTest {
  private static final String DOCS =
      "{\"id\":\"1\",\"actor\":\"Peru\"}\n{\"id\":\"2\",\"actor\":\"Lima police\"}\n";
  private static final String GOLD =
      "{\"id\":\"1\",\"gold\":{\"country\":[\"PER\"]}}\n"
          + "{\"id\":\"2\",\"gold\":{\"country\":[\"PER\"],\"code_1\":[\"COP\"]}}\n";
  private static final Pin FRESH =
      new Pin(
          "tiny",
          "actor_resolution",
          "Two cases.",
          new Pin.Data("docs.jsonl", "gold.jsonl", "", "", "invented"),
          0.01,
          Optional.empty(),
          Map.of(),
          List.of());

  @TempDir private Path folder;

  @Test
  void aFreshPinIsChangedUntilItIsAccepted() throws IOException {
    RegressionResult first = run(FRESH, knowing("PER", "COP"));
    assertThat(first.standing()).isEqualTo(Standing.CHANGED);
    Pin pinned = first.accepted("first figures");
    assertThat(pinned.figures()).containsEntry("country", 1.0);
    assertThat(pinned.counts()).contains(new RunCounts(2, 2, 0, 0, 2));
    assertThat(run(pinned, knowing("PER", "COP")).standing()).isEqualTo(Standing.SAME);
  }

  @Test
  void aFigureThatFallsOrRisesIsDrift() throws IOException {
    Pin good = run(FRESH, knowing("PER", "COP")).accepted("good");
    assertThat(run(good, knowing("PER", "MIL")).standing()).isEqualTo(Standing.WORSE);
    Pin bad = run(FRESH, knowing("PER", "MIL")).accepted("bad");
    RegressionResult better = run(bad, knowing("PER", "COP"));
    assertThat(better.standing()).isEqualTo(Standing.BETTER);
    assertThat(better.standing().isDrift()).isTrue();
  }

  @Test
  void otherDataAreNotComparedWithThePin() throws IOException {
    Pin pinned = run(FRESH, knowing("PER", "COP")).accepted("first");
    Files.writeString(folder.resolve("gold.jsonl"), GOLD.replace("COP", "MIL"));
    RegressionResult changed =
        Regression.run(pinned, knowing("PER", "COP"), DataSource.folder(folder), false);
    assertThat(changed.standing()).isEqualTo(Standing.OTHER_DATA);
    assertThat(changed.standing().isDrift()).isTrue();
    assertThat(changed.changes()).isEmpty();
    assertThatThrownBy(() -> changed.accepted("no run"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tiny");
  }

  @Test
  void missingDataAreSkippedAndNoDrift() throws IOException {
    RegressionResult skipped =
        Regression.run(FRESH, knowing("PER", "COP"), DataSource.own(), false);
    assertThat(skipped.standing()).isEqualTo(Standing.SKIPPED);
    assertThat(skipped.standing().isDrift()).isFalse();
  }

  @Test
  void aPinReadsBackAsItWasWritten() throws IOException {
    Pin pinned = run(FRESH, knowing("PER", "COP")).accepted("2021-01-01: first");
    PinFile.write(folder, pinned);
    assertThat(PinFile.all(folder)).containsExactly(pinned);
  }

  @Test
  void thePageShowsCountsFiguresAndLogButNoText() throws IOException {
    RegressionResult result = run(FRESH, knowing("PER", "COP"));
    Pin pinned = result.accepted("2021-01-01: first");
    String page = RegressionPage.of(result.against(pinned));
    assertThat(page)
        .contains("| now | 2 | 2 | 0 | 0 | 2 |")
        .contains("| country | 1.000 | 1.000 | [1.000, 1.000] | same |")
        .contains("- 2021-01-01: first")
        .doesNotContain("Lima");
  }

  @Test
  void everyShippedPinNamesATaskAndItsOwnSetIsThere() throws IOException {
    Path pins =
        Path.of(System.getProperty("annalist.root", ".."))
            .resolve("annalist-lab/src/main/resources/org/annalist/lab/regression");
    List<Pin> all = PinFile.all(pins);
    assertThat(all).extracting(Pin::id).contains("own-annals", "annals-dev");
    for (Pin pin : all) {
      assertThat(pin.task()).isNotEmpty();
      assertThat(pin.tolerance()).isPositive();
      if (pin.data().documents().startsWith(DataSource.OWN)) {
        assertThat(DataSource.own().read(pin.data().documents())).isPresent();
        assertThat(DataSource.own().read(pin.data().gold())).isPresent();
      }
    }
  }

  private RegressionResult run(Pin pin, Task task) throws IOException {
    Files.write(folder.resolve("docs.jsonl"), DOCS.getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("gold.jsonl"), GOLD.getBytes(StandardCharsets.UTF_8));
    return Regression.run(pin, task, DataSource.folder(folder), false);
  }

  private static Task knowing(String country, String sector) {
    return new ActorsTask(
        (words, context, day) -> new Resolving.Resolved(country, List.of(sector)));
  }
}
