package org.annalist.language.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
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

  /** As from a network: it never says how much is to come, and gives a byte at a time. */
  @Test
  void aStreamMayGiveItsBytesOneByOne() throws IOException {
    byte[] large = new byte[200_000];
    new Random(7).nextBytes(large);
    byte[] written = bytes(ModelFile.of(Map.of("large", large)));
    InputStream slow =
        new FilterInputStream(new ByteArrayInputStream(written)) {
          @Override
          public int available() {
            return 0;
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return super.read(into, from, Math.min(1, length));
          }
        };
    assertThat(ModelFile.read(slow).section("large")).isEqualTo(large);
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
