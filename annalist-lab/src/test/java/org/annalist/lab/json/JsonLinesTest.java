package org.annalist.lab.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Fields object =
        new FieldsBuilder()
            .put("id", "ü1")
            .put("span", new Span(2, 5))
            .put("absent", Optional.empty())
            .put("place", Optional.of(new FieldsBuilder().put("text", "Oslo").build()))
            .spans("spans", List.of(new Span(0, 1), new Span(3, 4)))
            .objects("items", List.of(new FieldsBuilder().put("n", 7).build()))
            .build();
    Path file = folder.resolve("x.jsonl");
    JsonLines.write(file, List.of(object, object));
    assertThat(JsonLines.read(file)).containsExactly(object, object);
    Fields read = JsonLines.byId(file).get("ü1");
    assertThat(read.span("span")).contains(new Span(2, 5));
    assertThat(read.spans("spans")).containsExactly(new Span(0, 1), new Span(3, 4));
    assertThat(read.object("items").orElseThrow().number("n")).contains(7.0);
    assertThat(read.object("place").orElseThrow().text("text")).isEqualTo("Oslo");
    assertThat(read.has("absent")).isFalse();
  }

  @Test
  void nullAndAbsentAreTheSameAndTheEmptyStringIsNot() throws IOException {
    Fields read = JsonLines.parse("{\"a\":null,\"b\":\"\",\"c\":[null,3],\"d\":false}", "test");
    assertThat(read.has("a")).isFalse();
    assertThat(read.maybe("b")).contains("");
    assertThat(read.numbers("c")).containsExactly(3.0);
    assertThat(read.isFalse("d")).isTrue();
    assertThat(read.isFalse("a")).isFalse();
    assertThat(read.text("a")).isEmpty();
    assertThat(read.span("c")).isEmpty();
  }

  @Test
  void aSingleObjectReadsAsAListOfOne() throws IOException {
    Fields read = JsonLines.parse("{\"by\":{\"text\":\"x\"},\"names\":\"one\"}", "test");
    assertThat(read.objects("by")).hasSize(1);
    assertThat(read.strings("names")).containsExactly("one");
    assertThat(read.objects("to")).isEmpty();
  }

  @Test
  void aBrokenLineIsNamedWithItsNumber() throws IOException {
    Path file = folder.resolve("broken.jsonl");
    Files.writeString(file, "{\"id\":\"1\"}\n\n{\"id\":\n");
    assertThatThrownBy(() -> JsonLines.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.jsonl:3");
  }
}
