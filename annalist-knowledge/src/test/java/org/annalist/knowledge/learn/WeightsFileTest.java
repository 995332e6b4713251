package org.annalist.knowledge.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsFileTest {
  private static LinearModel random(long seed) {
    Random random = new Random(seed);
    Map<Long, List<Float>> weights = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      weights.put(
          Signals.key("word", "w" + i),
          List.of(random.nextFloat() - .5f, random.nextFloat() - .5f, random.nextFloat() - .5f));
    }
    return LinearModel.of(List.of("a", "b", "c"), Map.of("seed", "" + seed), weights);
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WeightsFile.write(model, out);
    return out.toByteArray();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    LinearModel model = random(1);
    LinearModel read = WeightsFile.read(new ByteArrayInputStream(bytes(model)));
    assertThat(read.classes()).isEqualTo(model.classes());
    assertThat(read.manifest()).containsEntry("seed", "1");
    assertThat(read.features()).isEqualTo(300);
    Signals signals = new Signals().add("word", "w3").add("word", "w44");
    for (String name : model.classes()) {
      assertThat(read.judge(signals).of(name))
          .isCloseTo(model.judge(signals).of(name), within(1e-3));
    }
  }

  @Test
  void theSameModelGivesTheSameBytes() throws IOException {
    assertThat(bytes(random(2))).isEqualTo(bytes(random(2)));
  }

  @Test
  void damagedFilesAreRefusedWithTheReason() throws IOException {
    byte[] bytes = bytes(random(3));
    byte[] flipped = bytes.clone();
    flipped[bytes.length - 9] ^= 4;
    assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(flipped)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("checksum");
    assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(new byte[64])))
        .hasMessageContaining("not a weights file");
    byte[] later = bytes.clone();
    later[7] = 9;
    assertThatThrownBy(() -> WeightsFile.read(new ByteArrayInputStream(later)))
        .hasMessageContaining("format 9");
  }

  @Test
  void aFolderGivesItsModelsByNameAndNamesTheBrokenFile(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("event.weights"), bytes(random(4)));
    assertThat(LearnedModels.of(folder).find("event")).isPresent();
    assertThat(LearnedModels.of(folder).find("status")).isEmpty();
    Files.write(folder.resolve("status.weights"), new byte[40]);
    assertThatThrownBy(() -> LearnedModels.of(folder)).hasMessageContaining("status.weights");
  }

  @Test
  void allShippedModelsCanBeRead() {
    LearnedModels.builtIn()
        .byName()
        .forEach(
            (name, model) -> {
              assertThat(model.features()).as(name).isPositive();
              assertThat(model.manifest()).as(name).containsKey("examples");
            });
  }
}
