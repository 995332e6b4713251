package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.lab.json.Fields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingsTest {
  @TempDir private Path folder;

  @BeforeEach
  void kit() throws IOException {
    Path dev = Files.createDirectories(folder.resolve("kits/invented/dev"));
    Files.writeString(
        dev.resolve("docs.jsonl"),
        "{\"id\":\"a/1\",\"title\":\"😀 Raid\",\"date\":\"2019-05-04\",\"text\":\"Rebels raided Goma.\"}\n");
  }

  private List<Codings.Coding> read(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("codings.jsonl"), List.of(lines));
    return Codings.read(file, folder.resolve("kits"));
  }

  @Test
  void offsetsOfCodePointsBecomeWords() throws IOException {
    Codings.Coding coding =
        read("{\"id\":\"invented/a/1\",\"events\":[{\"type\":\"ASSAULT\",\"quote\":[7,26],\"trigger\":[14,20],"
                + "\"actor\":[{\"text\":[7,13],\"country\":\"COD\"}]}],"
                + "\"incidents\":[{\"killed\":[2,6],\"quotes\":[[2,6],[7,20]]}]}")
            .get(0);
    Fields event = coding.gold().objects("events").get(0);
    assertThat(event.text("quote")).isEqualTo("Rebels raided Goma.");
    assertThat(event.text("trigger")).isEqualTo("raided");
    assertThat(event.object("actor").orElseThrow().text("text")).isEqualTo("Rebels");
    assertThat(event.object("actor").orElseThrow().text("country")).isEqualTo("COD");
    Fields incident = coding.gold().objects("incidents").get(0);
    assertThat(incident.strings("quotes")).containsExactly("Raid", "Rebels raided");
    assertThat(incident.numbers("killed")).containsExactly(2.0, 6.0);
    assertThat(coding.line().text("published")).isEqualTo("2019-05-04");
  }

  @Test
  void codingsOfAbsentReportsAreLeftOut() throws IOException {
    assertThat(
            read("{\"id\":\"invented/a/2\",\"events\":[]}", "{\"id\":\"other/1\",\"events\":[]}"))
        .isEmpty();
  }

  @Test
  void anOffsetOutsideTellsTheReport() {
    assertThatThrownBy(() -> read("{\"id\":\"invented/a/1\",\"events\":[{\"quote\":[7,99]}]}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("invented/a/1");
  }
}
