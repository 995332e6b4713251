package org.annalist.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.knowledge.ontology.TypeEntry;
import org.junit.jupiter.api.Test;

/** The coding book says what the ontology and the cases say. */
class CodingBookTest {
  private static final Path BOOK =
      Path.of(System.getProperty("annalist.root", "..")).resolve("docs/coding-book.md");

  @Test
  void theBookIsWrittenFromOntologyAndCases() throws IOException {
    String written = book();
    if (Boolean.getBoolean("golden.accept")) {
      Files.writeString(BOOK, written);
    }
    assertThat(Files.readString(BOOK))
        .as(
            "accept on purpose: mvn -pl annalist-engine test -Dtest=CodingBookTest -Dgolden.accept=true")
        .isEqualTo(written);
  }

  @Test
  void everyTypeHasAnExample() throws IOException {
    String written = book();
    for (TypeEntry type : Ontology.builtIn().types()) {
      String code = type.type().code();
      String section = written.substring(written.indexOf("\n## " + code + " ("));
      int next = section.indexOf("\n## ", 1);
      assertThat(next < 0 ? section : section.substring(0, next)).as(code).contains("\n" + code);
    }
  }

  private static String book() throws IOException {
    String head = Files.readString(Path.of("src/test/resources/coding-book/head.md"));
    return new CodingBook(head, CasesTest.cases(), CasesTest.misses()).write(Ontology.builtIn());
  }
}
