package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameReaderTest {
  private static Path file(Path folder, String text) throws IOException {
    Path file = folder.resolve("names.iob2.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void sentencesAreReadByDocument(@TempDir Path folder) throws IOException {
    List<List<NamedSentence>> documents =
        NameReader.documents(
            file(
                folder,
                """
                # newdoc id = one
                # text = Kabul fell
                1\tKabul\tB-LOC\t-\t-
                2\tfell\tO\t-\t-

                1\tWindows\tB-OTH\t-\t-

                # newdoc id = two
                1\tLena\tB-PER\t-\t-
                """));
    assertThat(documents).hasSize(2);
    assertThat(documents.get(0))
        .containsExactly(
            new NamedSentence(List.of("Kabul", "fell"), List.of("B-LOC", "O")),
            new NamedSentence(List.of("Windows"), List.of("O")));
    assertThat(documents.get(1))
        .containsExactly(new NamedSentence(List.of("Lena"), List.of("B-PER")));
  }

  @Test
  void aBrokenLineIsNamed(@TempDir Path folder) throws IOException {
    Path file = file(folder, "1\tKabul\tB-LOC\n2\tfell\n");
    assertThatThrownBy(() -> NameReader.documents(file))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("names.iob2.gz:2: three columns expected");
  }
}
