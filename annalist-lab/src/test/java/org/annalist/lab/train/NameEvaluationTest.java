package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.annalist.language.name.NameKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameEvaluationTest {
  private static final String GOLD =
      """
      # newdoc id = one
      1\tTroops\tO\t-\t-
      2\tleft\tO\t-\t-
      3\tPakistan\tB-LOC\t-\t-
      4\t.\tO\t-\t-

      1\tThe\tO\t-\t-
      2\tIranian\tO\t-\t-
      3\tarmy\tB-ORG\t-\t-
      4\tagreed\tO\t-\t-
      5\t.\tO\t-\t-
      """;

  @Test
  void namesCountWhenKindAndBothEndsAreRight(@TempDir Path folder) throws IOException {
    Path docs = folder.resolve("names.iob2.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(docs))) {
      out.write(GOLD.getBytes(StandardCharsets.UTF_8));
    }
    Path predicted = folder.resolve("predicted.iob2");
    String figures = NameEvaluation.run(docs, Optional.of(predicted), NameKnowledge.none());
    assertThat(figures).isEqualTo("names\t66.7\nnames.known\t66.7\n");
    assertThat(Files.readAllLines(predicted))
        .hasSize(11)
        .contains("3\tPakistan\tB-LOC", "2\tIranian\tO", "");
  }
}
