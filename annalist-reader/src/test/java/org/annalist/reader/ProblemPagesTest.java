package org.annalist.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.annalist.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {
  @Test
  void everyProblemCodeHasItsSectionInOrder() throws IOException {
    Path page = Path.of(System.getProperty("annalist.root", "..")).resolve("doc/problems.md");
    List<String> sections =
        Files.readAllLines(page).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();
    assertThat(sections)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values()).map(code -> code.id() + " " + code).toList());
  }
}
