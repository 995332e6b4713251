package org.annalist.lab.ud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.annalist.lab.json.Fields;
import org.junit.jupiter.api.Test;

class ConlluWriterTest {
  private static final TreeSentence SENTENCE =
      new TreeSentence(
          List.of(
              new TreeWord("Troops", "troop", "NOUN", "NNS", 2, "nsubj", "_"),
              new TreeWord("left", "leave", "VERB", "VBD", 0, "root", "SpaceAfter=No"),
              new TreeWord(".", "_", "_", "_", TreeWord.UNKNOWN, "_", "_")));

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    String text = ConlluWriter.text(List.of(SENTENCE, SENTENCE));
    assertThat(ConlluReader.parse(text, "test")).containsExactly(SENTENCE, SENTENCE);
  }

  @Test
  void aTreebankWithoutMarksOfDocumentsIsOneDocument() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(ConlluWriter.text(List.of(SENTENCE)).getBytes(StandardCharsets.UTF_8));
    }
    List<Fields> documents = TreebankDocuments.read(packed.toByteArray());
    assertThat(documents).singleElement().satisfies(d -> assertThat(d.text("id")).isEqualTo("all"));
    assertThat(ConlluReader.parse(documents.get(0).text(TreebankDocuments.CONLLU), "all"))
        .containsExactly(SENTENCE);
  }
}
