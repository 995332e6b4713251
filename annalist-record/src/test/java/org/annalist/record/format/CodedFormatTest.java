package org.annalist.record.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Document;
import org.annalist.record.CodedLine;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;

class CodedFormatTest {
  private static final Location HERE = Location.line("out.jsonl", 7);
  private final CodedFormat format = new CodedFormat();

  @Test
  void aDocumentIsOneLine() {
    assertThat(format.write(Samples.moyale()))
        .startsWith("{\"schema\":\"annalist.coded/1\",\"document\":{\"id\":\"doc-moyale\"")
        .endsWith("}\n")
        .containsOnlyOnce("\n");
  }

  @Test
  void writingTwiceGivesTheSameBytes() {
    assertThat(format.write(Samples.moyale())).isEqualTo(format.write(Samples.moyale()));
  }

  @Test
  void readingAndWritingAgainGivesTheSameBytes() {
    String line = format.write(Samples.moyale());
    assertThat(format.write(read(line))).isEqualTo(line);
  }

  @Test
  void everythingTheFormatCarriesComesBack() {
    CodedLine before = CodedLine.of(Samples.moyale());
    CodedLine after = read(format.write(before));
    assertThat(after.document()).isEqualTo(before.document());
    assertThat(after.events()).isEqualTo(before.events());
    assertThat(after.incidents()).isEqualTo(before.incidents());
    assertThat(after.problems()).isEqualTo(before.problems());
    assertThat(after.quotes()).isEqualTo(before.quotes());
    assertThat(after.claims())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rule")
        .isEqualTo(before.claims());
    assertThat(after.ledger())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rule")
        .isEqualTo(before.ledger());
  }

  @Test
  void lineAndTextMakeTheDocumentAgain() {
    LinkedDocument whole = Samples.moyale();
    LinkedDocument again = read(format.write(whole)).with(whole.document());
    assertThat(again.document()).isEqualTo(whole.document());
    assertThat(again.events()).isEqualTo(whole.events());
  }

  @Test
  void anotherTextIsRefused() {
    CodedLine line = CodedLine.of(Samples.moyale());
    assertThatThrownBy(() -> line.with(Document.builder("something else").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("doc-moyale");
  }

  @Test
  void unknownIsNullAndNeverLeftOut() {
    assertThat(format.write(Samples.empty()))
        .contains("\"title\":null,\"publisher\":null,\"published\":null")
        .contains("\"events\":[],\"incidents\":[],\"claims\":[],\"ledger\":[],\"problems\":[]");
  }

  @Test
  void anOpenYearStaysOpen() {
    assertThat(format.write(Samples.moyale()))
        .contains("\"when\":{\"partial\":\"--03\",\"precision\":\"month\",\"text\":\"March\"");
  }

  @Test
  void casualtiesAreRanges() {
    assertThat(format.write(Samples.moyale())).contains("\"killed\":[4,4],\"injured\":[6,9]");
  }

  @Test
  void charactersThatSomeReadersTakeForLineBreaksAreEscaped() {
    Document odd = Document.builder("x").uri("a\u2028b\u2029c\u0085d").build();
    LinkedDocument linked =
        new LinkedDocument(odd, List.of(), List.of(), List.of(), List.of(), List.of());
    String line = format.write(linked);
    assertThat(line).contains("a\\u2028b\\u2029c\\u0085d");
    assertThat(read(line).document().uri()).isEqualTo(odd.uri());
  }

  @Test
  void aLineCutAnywhereIsAProblemWithItsPlace() {
    String line = format.write(Samples.moyale()).strip();
    for (int cut = 0; cut < line.length(); cut += 97) {
      Problem problem = refused(line.substring(0, cut));
      assertThat(problem.code()).isEqualTo(ProblemCode.BROKEN_RECORD);
      assertThat(problem.where()).isEqualTo(HERE);
    }
  }

  @Test
  void aRefusalNamesThePathOfTheBadField() {
    String line = format.write(Samples.moyale());
    assertThat(refused(line.replaceFirst("\"quad\":1", "\"quad\":9")).message())
        .contains("events[0]", "quad outside 1..4: 9");
    assertThat(refused(line.replaceFirst("\"chars\":\\d+", "\"chars\":\"many\"")).message())
        .isEqualTo("document.chars should be a whole number");
    assertThat(refused(line.replaceFirst("\"sectors\":\\[\"GOV\"\\]", "\"sectors\":[4]")).message())
        .isEqualTo("events[0].actors[0].sectors[0] should be text");
    assertThat(refused(line.replace("2023-03-15", "15 March")).message()).startsWith("document: ");
  }

  @Test
  void aNewerFormatIsRefusedWithTheRemedy() {
    Problem problem = refused(format.write(Samples.empty()).replace("coded/1", "coded/2"));
    assertThat(problem.code()).isEqualTo(ProblemCode.RECORD_TOO_NEW);
    assertThat(problem.hint()).contains("newer version of Annalist");
  }

  @Test
  void aLineOfAnotherFormatIsRefused() {
    assertThat(refused("{\"schema\":\"geojson\"}").message()).contains("geojson");
    assertThat(refused("[1,2]").message()).contains("the line should be an object");
  }

  private CodedLine read(String line) {
    Outcome<CodedLine> outcome = format.read(line, HERE);
    assertThat(outcome.problems()).isEmpty();
    return outcome.value().orElseThrow();
  }

  private Problem refused(String line) {
    Outcome<CodedLine> outcome = format.read(line, HERE);
    assertThat(outcome.value()).as(line).isEmpty();
    return outcome.problems().get(0);
  }
}
