package org.annalist.reader.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;
import org.annalist.reader.internal.block.BlockClassifier;
import org.annalist.reader.internal.block.LineRules;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordReaderTest {
  private static final Location WHERE = new Location("a.jsonl", 3, 100, 3, 1);
  private final JsonRecordReader reader =
      new JsonRecordReader(new BlockClassifier(LineRules.builtIn()));

  private Outcome<Document> read(String json, ReadOptions options) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return reader.read(new RawItem(WHERE, JsonRecordReader.MEDIA_TYPE, bytes), options);
  }

  private Outcome<Document> read(String json) {
    return read(json, ReadOptions.none());
  }

  @Test
  void titleLeadAndTextAreJoinedByOneLineBreak() {
    Document document =
        read("{\"id\":\"r1\",\"title\":\"Talks\",\"lead\":\"Two met\",\"text\":\"They met.\"}")
            .value()
            .orElseThrow();
    assertThat(document.text()).isEqualTo("Talks\nTwo met\nThey met.");
    assertThat(document.id()).isEqualTo("r1");
    assertThat(document.title()).contains("Talks");
    assertThat(document.kindAt(0)).isEqualTo(BlockKind.TITLE);
    assertThat(document.kindAt(7)).isEqualTo(BlockKind.LEAD);
    assertThat(document.kindAt(15)).isEqualTo(BlockKind.BODY);
  }

  @Test
  void emptyFieldsLeaveNoLineBreak() {
    String json = "{\"title\":\"\",\"lead\":null,\"text\":\"They met.\"}";
    assertThat(read(json).value().orElseThrow().text()).isEqualTo("They met.");
    assertThat(read("{\"title\":\"Talks\"}").value().orElseThrow().text()).isEqualTo("Talks");
  }

  @Test
  void theRecordKnowsBetterThanTheOptions() {
    ReadOptions options = ReadOptions.none().publishedBy("B").publishedOn(LocalDate.of(2020, 1, 1));
    String json = "{\"text\":\"x\",\"publisher\":\"A\",\"published\":\"13 June 2022\"}";
    Document own = read(json, options).value().orElseThrow();
    assertThat(own.publisher()).contains("A");
    assertThat(own.published()).contains(LocalDate.of(2022, 6, 13));
    Document filled = read("{\"text\":\"x\"}", options).value().orElseThrow();
    assertThat(filled.publisher()).contains("B");
    assertThat(filled.published()).contains(LocalDate.of(2020, 1, 1));
  }

  @Test
  void withoutAUriTheRecordIsNamedByFileAndNumber() {
    assertThat(read("{\"text\":\"x\"}").value().orElseThrow().uri()).isEqualTo("a.jsonl#3");
    assertThat(read("{\"text\":\"x\",\"uri\":\"http://n/1\"}").value().orElseThrow().uri())
        .isEqualTo("http://n/1");
  }

  @Test
  void anUnknownDateFormIsAWarningAndTheReportUndated() {
    var outcome = read("{\"text\":\"x\",\"published\":\"last week\"}");
    assertThat(outcome.value().orElseThrow().published()).isEmpty();
    assertThat(outcome.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.UNKNOWN_DATE_FORMAT));
  }

  @Test
  void aRecordCutAnywhereIsAProblemWithItsPlace() {
    String whole = "{\"id\":\"r1\",\"text\":\"They met.\"}";
    for (int length = 1; length < whole.length(); length++) {
      var outcome = read(whole.substring(0, length));
      assertThat(outcome.isPresent()).as("first %d characters", length).isFalse();
      assertThat(outcome.problems().get(0).code()).isEqualTo(ProblemCode.BROKEN_RECORD);
      assertThat(outcome.problems().get(0).where().record()).isEqualTo(3);
      assertThat(outcome.problems().get(0).where().byteOffset()).isGreaterThanOrEqualTo(100);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "12", "{\"text\":{\"a\":1}}", "{\"text\":[\"a\"]}"})
  void whatIsNoRecordIsBroken(String json) {
    assertThat(read(json).problems().get(0).code()).isEqualTo(ProblemCode.BROKEN_RECORD);
  }

  @Test
  void aRecordWithoutWordsIsEmpty() {
    assertThat(read("{\"id\":\"r1\",\"text\":\"  \"}").problems().get(0).code())
        .isEqualTo(ProblemCode.EMPTY_INPUT);
  }

  @Test
  void lineBreaksAndAccentsBecomeCanonical() {
    var document =
        read("{\"text\":\"Cafe\\u0301 raided.\\r\\nNobody hurt.\"}").value().orElseThrow();
    assertThat(document.text()).isEqualTo("Café raided.\nNobody hurt.");
  }

  @Test
  void strayHeadlinesInTheTextAreMarked() {
    String json =
        "{\"title\":\"Talks in Oslo\",\"text\":\"The two sides met on Monday.\\n"
            + "Why the price of salmon keeps rising in the north\\nThey agreed to meet again.\"}";
    Document document = read(json).value().orElseThrow();
    assertThat(document.kindAt(document.text().indexOf("salmon"))).isEqualTo(BlockKind.RELATED);
  }
}
