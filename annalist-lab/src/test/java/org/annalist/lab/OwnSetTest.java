package org.annalist.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.annalist.lab.eval.RunCounts;
import org.annalist.lab.eval.Task;
import org.annalist.lab.regression.DataSource;
import org.annalist.lab.regression.Pin;
import org.annalist.lab.regression.PinFile;
import org.annalist.lab.regression.Regression;
import org.annalist.lab.regression.RegressionResult;
import org.annalist.lab.regression.Standing;
import org.junit.jupiter.api.Test;

/** The regression that runs in every build. On drift: annalist eval --regressions --accept. */
class OwnSetTest {
  private static final Task TASK = Tasks.with(new ProductSystems()).named("annals").orElseThrow();

  @Test
  void theOwnReportsAreCodedAsPinned() throws IOException {
    Pin pin = pin();
    RegressionResult result = Regression.run(pin, TASK, DataSource.own(), false);
    assertThat(result.standing()).as("%s", result.changes()).isEqualTo(Standing.SAME);
    RunCounts counts = result.counts().orElseThrow();
    assertThat(counts.read()).isEqualTo(20);
    assertThat(counts.quarantined()).isZero();
  }

  @Test
  void codingTheOwnReportsTwiceGivesTheSame() throws IOException {
    RegressionResult once = Regression.run(pin(), TASK, DataSource.own(), false);
    RegressionResult twice = Regression.run(pin(), TASK, DataSource.own(), false);
    assertThat(twice).isEqualTo(once);
  }

  private static Pin pin() throws IOException {
    Path pins =
        Path.of(System.getProperty("annalist.root", ".."))
            .resolve("annalist-lab/src/main/resources/org/annalist/lab/regression");
    List<Pin> all = PinFile.all(pins);
    return all.stream().filter(p -> p.id().equals("own-annals")).findFirst().orElseThrow();
  }
}
