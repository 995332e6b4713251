package org.annalist.language.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static byte[] bytes(ModelFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return out.toByteArray();
  }

  private static ModelFile sample() {
    Map<String, byte[]> sections = new LinkedHashMap<>();
    sections.put("text", Sections.text("hello\nworld"));
    sections.put("empty", new byte[0]);
    return ModelFile.of(sections);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ModelFile read = ModelFile.read(new ByteArrayInputStream(bytes(sample())));
    assertThat(Sections.lines(read.section("text"))).containsExactly("hello", "world");
    assertThat(read.section("empty")).isEmpty();
    assertThat(bytes(read)).isEqualTo(bytes(sample()));
  }

  @Test
  void aDamagedByteAnywhereIsNoticed() throws IOException {
    byte[] good = bytes(sample());
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 1;
      assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bad)))
          .as("byte %d", i)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aShortFileIsNoticed() throws IOException {
    byte[] good = bytes(sample());
    byte[] cut = java.util.Arrays.copyOf(good, good.length - 3);
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aMissingSectionIsNamed() {
    assertThatThrownBy(() -> sample().section("penn.weights"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("penn.weights");
  }
}
