package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameOpinionsTest {
  private static Path file(Path folder, String text) throws IOException {
    Path file = folder.resolve("opinions.tsv.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void eachPlaceOfAKindIsANumberOfItsOwn(@TempDir Path folder) throws IOException {
    NameOpinions opinions =
        NameOpinions.read(file(folder, "# made by hand\nnews\t1\t0-1:GPE 1-4:ORG 4-5:ORG\n"));
    assertThat(opinions.of("news", 1, 6)).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void aKnownFileSaysNoNameAndAnUnknownOneNothing(@TempDir Path folder) throws IOException {
    NameOpinions opinions = NameOpinions.read(file(folder, "news\t1\t0-1:GPE\n"));
    assertThat(opinions.know("news")).isTrue();
    assertThat(opinions.of("news", 0, 2)).containsExactly(1, 1);
    assertThat(opinions.know("mail")).isFalse();
    assertThat(opinions.of("mail", 1, 2)).containsExactly(0, 0);
  }

  @Test
  void aBrokenLineIsNamed(@TempDir Path folder) throws IOException {
    Path file = file(folder, "news\t1\t0-1:GPE\nnews\t2\n");
    assertThatThrownBy(() -> NameOpinions.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("opinions.tsv.gz:2: three columns expected");
  }
}
