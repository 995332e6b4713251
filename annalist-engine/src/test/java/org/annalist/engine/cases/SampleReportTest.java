package org.annalist.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.reader.Readers;
import org.annalist.reader.item.Input;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first real report against what a careful analyst records from it; skipped where the report is
 * not at hand.
 */
class SampleReportTest {
  private static final Path EXPECTED = Path.of("src/test/resources/sample/china-pakistan.txt");
  private static final Path MISSES = Path.of("src/test/resources/sample/misses.txt");

  @ParameterizedTest
  @CsvSource({"undated,--04", "2022-06-13,2022-04"})
  void theSampleReportIsCodedAsTheAnalystRecordsItButForTheListedMisses(
      String published, String april) throws IOException {
    Path report =
        Path.of(System.getProperty("annalist.root", ".."))
            .resolve("../shared/samples/china-pakistan.txt");
    Assumptions.assumeTrue(Files.exists(report), "no sample report at " + report + ": skipped");
    LinkedDocument coded = Pipeline.load().code(read(report, options(published)));
    Set<String> missed =
        Case.parse("china-pakistan", Files.readString(EXPECTED).replace("@APRIL@", april)).stream()
            .filter(c -> c.expectations().stream().anyMatch(e -> !e.holds().test(coded)))
            .map(Case::text)
            .collect(Collectors.toSet());
    assertThat(missed).as(Pipeline.told(coded)).containsExactlyInAnyOrderElementsOf(misses());
  }

  private static ReadOptions options(String published) {
    return published.equals("undated")
        ? ReadOptions.none()
        : ReadOptions.none().publishedOn(LocalDate.parse(published));
  }

  private static Document read(Path report, ReadOptions options) {
    List<Outcome<RawItem>> items = new ArrayList<>();
    Readers readers = Readers.standard();
    readers.items(Input.file("report.txt", report), items::add);
    return readers.read(items.get(0).value().orElseThrow(), options).value().orElseThrow();
  }

  private static List<String> misses() throws IOException {
    return Files.readString(MISSES)
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .toList();
  }
}
