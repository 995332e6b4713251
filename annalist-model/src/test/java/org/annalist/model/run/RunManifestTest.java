package org.annalist.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RunManifestTest {
  @Test
  void nothingIsLostWhenTheCountsAddUp() {
    assertThat(manifest(10, 6, 3, 1).isComplete()).isTrue();
    assertThat(manifest(10, 6, 3, 0).isComplete()).isFalse();
  }

  @Test
  void settingsAreSortedSoThatTheSameRunReadsTheSame() {
    RunManifest manifest =
        new RunManifest("1", Map.of("b", "2", "a", "1"), Map.of("z", "1", "y", "2"), 0, 0, 0, 0);
    assertThat(manifest.components().keySet()).containsExactly("a", "b");
    assertThat(manifest.configuration().keySet()).containsExactly("y", "z");
  }

  @Test
  void negativeCountsAreRefused() {
    assertThatThrownBy(() -> manifest(-1, 0, 0, 0)).hasMessageContaining("-1");
  }

  private static RunManifest manifest(long read, long coded, long empty, long quarantined) {
    return new RunManifest("1", Map.of(), Map.of(), read, coded, empty, quarantined);
  }
}
