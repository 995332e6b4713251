package org.annalist.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.run.RunManifest;
import org.annalist.model.text.Document;
import org.annalist.record.Samples;
import org.annalist.record.format.CodedFormat;
import org.annalist.record.store.sqlite.SqliteEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventStoreTest {
  @TempDir Path folder;
  private EventStore store;

  @BeforeEach
  void open() {
    store = SqliteEventStore.open(folder).value().orElseThrow();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsKeptComesBackWithItsText() {
    LinkedDocument before = Samples.moyale();
    assertThat(store.put(before)).isEqualTo(Change.ADDED);
    KeptDocument kept = store.show("doc-moyale").orElseThrow();
    assertThat(kept.version()).isEqualTo(1);
    assertThat(kept.linked().document()).isEqualTo(before.document());
    assertThat(kept.linked().events()).isEqualTo(before.events());
    assertThat(new CodedFormat().write(kept.linked())).isEqualTo(new CodedFormat().write(before));
  }

  @Test
  void aDocumentIsFoundByIdAndByUri() {
    store.put(Samples.moyale());
    assertThat(store.show("file:moyale.txt")).isPresent();
    assertThat(store.show("file:other.txt")).isEmpty();
  }

  @Test
  void theSameBytesTwiceChangeNothing() {
    store.put(Samples.moyale());
    store.put(Samples.empty());
    List<String> before = Dump.of(folder);
    assertThat(store.put(Samples.moyale())).isEqualTo(Change.UNCHANGED);
    assertThat(store.put(Samples.empty())).isEqualTo(Change.UNCHANGED);
    assertThat(Dump.of(folder)).isEqualTo(before).hasSizeGreaterThan(40);
  }

  @Test
  void theSameDocumentsInAnyOrderGiveTheSameAnswers() {
    store.put(Samples.empty());
    store.put(Samples.moyale());
    List<String> ids = new ArrayList<>();
    store.forEach(d -> ids.add(d.document().id()));
    assertThat(ids).isSorted().hasSize(2);
  }

  @Test
  void aChangedDocumentTakesThePlaceOfItsEarlierVersion() {
    store.put(plain("file:a.txt", "Rain is expected."));
    assertThat(store.put(plain("file:a.txt", "Snow is expected."))).isEqualTo(Change.REPLACED);
    KeptDocument kept = store.show("file:a.txt").orElseThrow();
    assertThat(kept.version()).isEqualTo(2);
    assertThat(kept.linked().document().text()).startsWith("Snow");
    assertThat(store.counts().documents()).isEqualTo(1);
    assertThat(store.search(SearchQuery.words("rain"))).isEmpty();
    assertThat(store.search(SearchQuery.words("snow"))).hasSize(1);
  }

  @Test
  void differentTextsFromStandardInputStandSideBySide() {
    store.put(plain("stdin:", "Rain is expected."));
    store.put(plain("stdin:", "Snow is expected."));
    assertThat(store.counts().documents()).isEqualTo(2);
  }

  @Test
  void documentsWithIdsOfTheirOwnMayShareAUri() {
    store.put(named("one", "Rain is expected."));
    store.put(named("two", "Snow is expected."));
    assertThat(store.counts().documents()).isEqualTo(2);
    assertThat(store.put(named("two", "Hail is expected."))).isEqualTo(Change.REPLACED);
    assertThat(store.counts().documents()).isEqualTo(2);
  }

  @Test
  void countsAddUp() {
    store.put(Samples.moyale());
    store.put(Samples.empty());
    store.quarantine(broken("a.jsonl", 3));
    assertThat(store.counts()).isEqualTo(new RecordCounts(2, 1, 10, 2, 3, 4, 1));
  }

  @Test
  void whatCannotBeCodedIsKeptWithItsBytesUntilItIsReadWell() {
    QuarantinedItem item = broken("a.jsonl", 3);
    assertThat(store.quarantine(item)).isEqualTo(Change.ADDED);
    assertThat(store.quarantine(item)).isEqualTo(Change.UNCHANGED);
    store.quarantine(broken("a.jsonl", 4));
    assertThat(store.quarantined()).hasSize(2).contains(item);
    assertThat(store.quarantined().get(0).bytes()).asString(StandardCharsets.UTF_8).isEqualTo("{");
    store.put(plain("a.jsonl#3", "Rain is expected."));
    assertThat(store.quarantined()).extracting(QuarantinedItem::uri).containsExactly("a.jsonl#4");
  }

  @Test
  void aRunIsKeptOnceWithItsCounts() {
    RunManifest run =
        new RunManifest(
            "0.1.0", Map.of("places", "v3"), Map.of("published", "2023-03-15"), 4, 2, 1, 1);
    assertThat(store.addRun(run)).isEqualTo(Change.ADDED);
    assertThat(store.addRun(run)).isEqualTo(Change.UNCHANGED);
    assertThat(store.runs()).containsExactly(run);
  }

  @Test
  void aRunThatLostAnInputIsRefused() {
    RunManifest run = new RunManifest("0.1.0", Map.of(), Map.of(), 4, 2, 1, 0);
    assertThatThrownBy(() -> store.addRun(run))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("inputs unaccounted for");
  }

  @Test
  void theRecordOutlivesTheProcess() {
    store.put(Samples.moyale());
    store.close();
    store = SqliteEventStore.open(folder).value().orElseThrow();
    assertThat(store.counts().events()).isEqualTo(10);
  }

  private static QuarantinedItem broken(String uri, long record) {
    Location where = Location.of(uri).withRecord(record);
    Problem problem = Problem.error(ProblemCode.BROKEN_RECORD, where, "it ends in the middle", "");
    return QuarantinedItem.of(where, "{".getBytes(StandardCharsets.UTF_8), List.of(problem));
  }

  private static LinkedDocument plain(String uri, String text) {
    return bare(Document.builder(text).uri(uri).build());
  }

  private static LinkedDocument named(String id, String text) {
    return bare(Document.builder(text).uri("https://example.org/live").id(id).build());
  }

  private static LinkedDocument bare(Document document) {
    return new LinkedDocument(document, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
