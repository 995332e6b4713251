package org.annalist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annalist.engine.pipeline.Stages;
import org.annalist.engine.run.CodedItem;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.run.RunManifest;
import org.annalist.model.text.Document;
import org.annalist.reader.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnalistTest {
  @TempDir private Path folder;

  private static Annalist annalist(Stages stages, int threads) {
    return Annalist.of(AnnalistConfig.standard().withThreads(threads), Readers.standard(), stages);
  }

  private static RunManifest run(Annalist annalist, String stdin, List<CodedItem> out) {
    InputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    return annalist.codeAll(List.of("-"), Path.of(""), in, out::add);
  }

  private static String records(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String text = i % 3 == 0 ? "Rebels attacked town " + i : "Nothing moved in town " + i;
      lines.append("{\"id\":\"d").append(i).append("\",\"text\":\"").append(text).append("\"}\n");
    }
    return lines.toString();
  }

  @Test
  void aDocumentIsCoded() {
    Document document = Document.builder("Rebels attacked a town").build();
    Outcome<LinkedDocument> outcome = annalist(FakeStages.simple(), 1).code(document);
    assertThat(outcome.value().orElseThrow().events()).hasSize(1);
  }

  @Test
  void codedAndEmptyAndQuarantinedAddUpToRead() {
    List<CodedItem> items = new ArrayList<>();
    RunManifest manifest =
        run(annalist(FakeStages.simple(), 2), records(9) + "{\"text\":\"cut", items);
    assertThat(manifest.read()).isEqualTo(10);
    assertThat(manifest.coded()).isEqualTo(3);
    assertThat(manifest.empty()).isEqualTo(6);
    assertThat(manifest.quarantined()).isEqualTo(1);
    assertThat(manifest.isComplete()).isTrue();
    assertThat(items).hasSize(10);
    assertThat(manifest.components()).containsEntry("analyzer", "words/1");
  }

  @Test
  void whateverAStageDoesEveryItemIsAccountedFor() {
    Stages cranky = FakeStages.with(new CrankyStage<>(FakeStages::code));
    List<CodedItem> items = new ArrayList<>();
    RunManifest manifest = run(annalist(cranky, 3), records(400), items);
    assertThat(manifest.isComplete()).isTrue();
    assertThat(manifest.read()).isEqualTo(400);
    assertThat(manifest.quarantined()).isBetween(200L, 280L);
    assertThat(items).hasSize(400);
    assertThat(items)
        .filteredOn(CodedItem::isQuarantined)
        .allSatisfy(item -> assertThat(item.raw()).isPresent())
        .flatExtracting(CodedItem::problems)
        .extracting(Problem::code)
        .contains(ProblemCode.STAGE_FAILED, ProblemCode.SENTENCE_NOT_CODED);
  }

  @Test
  void resultsComeInInputOrderWhateverTheNumberOfThreads() {
    Stages cranky = FakeStages.with(new CrankyStage<>(FakeStages::code));
    List<CodedItem> alone = new ArrayList<>();
    List<CodedItem> together = new ArrayList<>();
    RunManifest first = run(annalist(cranky, 1), records(120), alone);
    RunManifest second = run(annalist(cranky, 7), records(120), together);
    assertThat(together).isEqualTo(alone);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    Annalist annalist = annalist(FakeStages.simple(), 2);
    InputStream in = new ByteArrayInputStream(records(50).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(
            () ->
                annalist.codeAll(
                    List.of("-"),
                    Path.of(""),
                    in,
                    item -> {
                      throw new IllegalStateException("disk full");
                    }))
        .hasMessage("disk full");
  }

  @Test
  void missingFilesAndEmptyFoldersAreCountedAndTold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Rebels attacked a town");
    Files.createDirectories(folder.resolve("empty"));
    List<CodedItem> items = new ArrayList<>();
    RunManifest manifest =
        annalist(FakeStages.simple(), 2)
            .codeAll(
                List.of("missing.txt", "empty", "a.txt"),
                folder,
                InputStream.nullInputStream(),
                items::add);
    assertThat(manifest.isComplete()).isTrue();
    assertThat(manifest.quarantined()).isEqualTo(2);
    assertThat(items)
        .extracting(item -> item.where().uri())
        .containsExactly("missing.txt", "empty", "a.txt");
  }

  @Test
  void quarantineLinesAreTriedAgainUnderTheirOldNames() throws IOException {
    Stages cranky = FakeStages.with(new CrankyStage<>(FakeStages::code));
    List<CodedItem> items = new ArrayList<>();
    run(annalist(cranky, 2), records(60), items);
    List<String> lines =
        items.stream()
            .filter(CodedItem::isQuarantined)
            .map(item -> item.quarantineLine().write())
            .toList();
    Files.write(folder.resolve("quarantine.jsonl"), lines);
    List<CodedItem> again = new ArrayList<>();
    RunManifest manifest =
        annalist(FakeStages.simple(), 2)
            .codeAll(
                List.of("quarantine.jsonl"), folder, InputStream.nullInputStream(), again::add);
    assertThat(manifest.quarantined()).isZero();
    assertThat(again)
        .extracting(CodedItem::raw)
        .isEqualTo(items.stream().filter(CodedItem::isQuarantined).map(CodedItem::raw).toList());
    assertThat(again.get(0).linked().orElseThrow().document().uri()).startsWith("stdin:#");
  }

  @Test
  void aQuarantineLineWithoutBytesIsToldAndNotLost() throws IOException {
    Annalist annalist = annalist(FakeStages.simple(), 1);
    List<CodedItem> items = new ArrayList<>();
    annalist.codeAll(List.of("gone.txt"), folder, InputStream.nullInputStream(), items::add);
    Files.writeString(folder.resolve("q.jsonl"), items.get(0).quarantineLine().write() + "\n");
    RunManifest manifest =
        annalist.codeAll(List.of("q.jsonl"), folder, InputStream.nullInputStream(), items::add);
    assertThat(manifest.quarantined()).isEqualTo(1);
    assertThat(items.get(1).problems().get(0).hint()).contains("once more");
  }

  @Test
  void aReportInAnotherLanguageIsQuarantined() {
    List<CodedItem> items = new ArrayList<>();
    run(annalist(FakeStages.simple(), 1), "{\"text\":\"Bonjour\",\"language\":\"fr\"}", items);
    assertThat(items.get(0).problems().get(0).code()).isEqualTo(ProblemCode.UNSUPPORTED_LANGUAGE);
  }

  @Test
  void aReportWhoseWordsAreOfAnotherLanguageIsQuarantinedThoughItSaysNothing() {
    List<CodedItem> items = new ArrayList<>();
    String words =
        "La marine de l'île a déclaré lundi que deux de ses bateaux ont été attaqués par des"
            + " inconnus dans le port et que les marins sont saufs.";
    run(annalist(FakeStages.simple(), 1), "{\"text\":\"" + words + "\"}", items);
    assertThat(items.get(0).isQuarantined()).isTrue();
    assertThat(items.get(0).problems().get(0).code()).isEqualTo(ProblemCode.UNSUPPORTED_LANGUAGE);
    assertThat(items.get(0).problems().get(0).message()).contains("'fr'");
  }

  @Test
  void warningsOfTheReaderStayWithTheDocument() {
    List<CodedItem> items = new ArrayList<>();
    String record = "{\"text\":\"Rebels attacked\",\"published\":\"one day\"}";
    run(annalist(FakeStages.simple(), 1), record, items);
    assertThat(items.get(0).linked().orElseThrow().problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_DATE_FORMAT);
  }

  @Test
  void theSettingsThatMatterAreInTheManifest() {
    AnnalistConfig config =
        AnnalistConfig.standard().publishedOn(LocalDate.of(2022, 6, 13)).publishedBy("The Post");
    assertThat(config.settings())
        .containsEntry("published", "2022-06-13")
        .containsEntry("publisher", "The Post")
        .doesNotContainKey("threads");
    assertThatThrownBy(() -> config.withThreads(0)).hasMessageContaining("0");
  }
}
