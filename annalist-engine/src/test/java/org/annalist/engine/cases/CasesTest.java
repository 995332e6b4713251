package org.annalist.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Before → after: sentences and what must be coded from them, over all types, statuses and stances.
 */
class CasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases");
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);
  private static final int FEWEST_PASSING = 120;

  private static Pipeline pipeline;

  @BeforeAll
  static void load() {
    pipeline = Pipeline.load();
  }

  static List<Case> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".txt") && !f.endsWith("misses.txt"))
          .sorted()
          .flatMap(f -> Case.parse(f.getFileName().toString(), read(f)).stream())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSentenceIsCodedAsExpectedUnlessItIsAKnownMiss(Case one) {
    LinkedDocument coded = pipeline.code(Document.builder(one.text()).published(PUBLISHED).build());
    List<String> missed =
        one.expectations().stream()
            .filter(e -> !e.holds().test(coded))
            .map(Expectation::words)
            .toList();
    String told = one.file() + ":" + one.line() + " " + one.text() + "\n" + Pipeline.told(coded);
    if (misses().contains(one.text())) {
      assertThat(missed).as("passes now, take it from misses.txt: " + told).isNotEmpty();
    } else {
      assertThat(missed).as(told).isEmpty();
    }
  }

  @Test
  void enoughCasesPassAndEveryKnownMissIsACase() throws IOException {
    Set<String> texts = cases().stream().map(Case::text).collect(Collectors.toSet());
    assertThat(texts).containsAll(misses());
    assertThat(texts.size() - misses().size()).isGreaterThanOrEqualTo(FEWEST_PASSING);
  }

  static Set<String> misses() {
    return read(FOLDER.resolve("misses.txt"))
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .collect(Collectors.toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
