package org.annalist.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Document;
import org.annalist.reader.item.DocumentReader;
import org.annalist.reader.item.Input;
import org.annalist.reader.item.ItemSource;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
  private static final String REPORT = "Talks in Oslo\nThe two sides met on Monday.\n";
  private final Readers readers = Readers.standard();
  @TempDir private Path folder;

  private List<Outcome<Document>> read(String argument) {
    return read(argument, InputStream.nullInputStream());
  }

  private List<Outcome<Document>> read(String argument, InputStream stdin) {
    List<Outcome<Document>> outcomes = new ArrayList<>();
    readers.items(
        argument,
        folder,
        stdin,
        item -> outcomes.add(item.flatMap(raw -> readers.read(raw, ReadOptions.none()))));
    return outcomes;
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static ProblemCode code(Outcome<Document> outcome) {
    return outcome.problems().get(0).code();
  }

  @Test
  void aTextFileIsOneReport() throws IOException {
    write("a b.txt", REPORT);
    Document document = read("a b.txt").get(0).value().orElseThrow();
    assertThat(document.uri()).isEqualTo("a b.txt");
    assertThat(document.text()).isEqualTo(REPORT);
    assertThat(document.title()).contains("Talks in Oslo");
  }

  @Test
  void aDateWrittenInTheReportIsUsedUnlessTheCallerKnowsBetter() throws IOException {
    write("a.txt", "Talks in Oslo\n13 June 2022\nThe two sides met on Monday.\n");
    assertThat(read("a.txt").get(0).value().orElseThrow().published())
        .contains(LocalDate.of(2022, 6, 13));
    readers.items(
        Input.bytes("a.txt", Files.readAllBytes(folder.resolve("a.txt"))),
        item -> {
          ReadOptions known = ReadOptions.none().publishedOn(LocalDate.of(2022, 6, 14));
          Document document = readers.read(item.value().orElseThrow(), known).value().orElseThrow();
          assertThat(document.published()).contains(LocalDate.of(2022, 6, 14));
        });
  }

  @Test
  void aFolderIsReadWithItsSubfoldersInOrderOfNames() throws IOException {
    write("in/b.txt", REPORT);
    write("in/a/z.txt", REPORT);
    write("in/c.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
    write("in/.hidden.txt", REPORT);
    write("in/.git/x.txt", REPORT);
    assertThat(read("in/"))
        .extracting(o -> o.value().orElseThrow().uri())
        .containsExactly("in/a/z.txt", "in/b.txt", "in/c.jsonl#1", "in/c.jsonl#2");
  }

  @Test
  void standardInputMayBeTextRecordsOrAPage() {
    assertThat(readStdin(REPORT))
        .singleElement()
        .satisfies(o -> assertThat(o.isPresent()).isTrue());
    assertThat(readStdin("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")).hasSize(2);
    String page =
        "<!DOCTYPE html><html><body><article><p>"
            + "The two sides met on Monday in the old town hall. ".repeat(5)
            + "</p></article></body></html>";
    assertThat(readStdin(page).get(0).value().orElseThrow().text()).startsWith("The two sides");
  }

  private List<Outcome<Document>> readStdin(String text) {
    return read("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void oneBrokenRecordDoesNotStopTheOthers() throws IOException {
    write("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Tw\n\n{\"text\":\"Three.\"}");
    List<Outcome<Document>> outcomes = read("a.jsonl");
    assertThat(outcomes).extracting(Outcome::isPresent).containsExactly(true, false, true);
    Problem problem = outcomes.get(1).problems().get(0);
    assertThat(problem.code()).isEqualTo(ProblemCode.BROKEN_RECORD);
    assertThat(problem.where().record()).isEqualTo(2);
    assertThat(problem.where().line()).isEqualTo(2);
    assertThat(problem.where().byteOffset()).isBetween(16L, 27L);
    assertThat(outcomes.get(2).value().orElseThrow().uri()).isEqualTo("a.jsonl#3");
  }

  @Test
  void jsonFilesMayBeArraysOrSpreadOverLines() throws IOException {
    write("a.json", "[\n {\"text\":\"One.\"},\n {\"text\":\"Two.\"}\n]");
    write("b.json", "{\n \"text\": \"One.\"\n}\n{\n \"text\": \"Two.\"\n}\n");
    write("c.json", "[\n {\"text\":\"One.\"},\n {\"text\":\"Tw");
    assertThat(read("a.json")).extracting(Outcome::isPresent).containsExactly(true, true);
    assertThat(read("b.json")).extracting(Outcome::isPresent).containsExactly(true, true);
    List<Outcome<Document>> cut = read("c.json");
    assertThat(cut).extracting(Outcome::isPresent).containsExactly(true, false);
    assertThat(code(cut.get(1))).isEqualTo(ProblemCode.BROKEN_RECORD);
    assertThat(cut.get(1).problems().get(0).where().line()).isEqualTo(3);
  }

  @Test
  void recordsInUtf16OrWithAMarkAreRead() throws IOException {
    String lines = "{\"text\":\"Zoë met him.\"}\n{\"text\":\"Two.\"}\n";
    write("a.jsonl", ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE));
    write("b.jsonl", ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8));
    for (String name : List.of("a.jsonl", "b.jsonl")) {
      List<Outcome<Document>> outcomes = read(name);
      assertThat(outcomes).as(name).extracting(Outcome::isPresent).containsExactly(true, true);
      assertThat(outcomes.get(0).value().orElseThrow().text()).isEqualTo("Zoë met him.");
    }
  }

  @Test
  void whatCannotBeReadIsOneProblemEach() throws IOException {
    write("empty.txt", "");
    write("blank.jsonl", "\n \n");
    write("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    Files.createDirectories(folder.resolve("nothing"));
    assertThat(code(read("empty.txt").get(0))).isEqualTo(ProblemCode.EMPTY_INPUT);
    assertThat(code(read("blank.jsonl").get(0))).isEqualTo(ProblemCode.EMPTY_INPUT);
    assertThat(code(read("picture.png").get(0))).isEqualTo(ProblemCode.NOT_TEXT);
    assertThat(code(read("nothing").get(0))).isEqualTo(ProblemCode.NOTHING_TO_READ);
    assertThat(code(read("missing.txt").get(0))).isEqualTo(ProblemCode.UNREADABLE);
    assertThat(read("missing.txt").get(0).problems().get(0).message()).contains("no such file");
  }

  @Test
  void aStreamThatBreaksIsUnreadableAndToldByName() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable cut");
          }
        };
    List<Outcome<Document>> outcomes = read("-", broken);
    assertThat(code(outcomes.get(0))).isEqualTo(ProblemCode.UNREADABLE);
    assertThat(outcomes.get(0).problems().get(0).toString()).contains("stdin:", "cable cut");
  }

  @Test
  void oldWindowsTextIsRead() throws IOException {
    write(
        "a.txt", "Käse raid\nÜbung “beendet”, he said.".getBytes(Charset.forName("windows-1252")));
    assertThat(read("a.txt").get(0).value().orElseThrow().text()).contains("Übung “beendet”");
  }

  @Test
  void fiftyMegabytesOfTextAreReadInPartsThatLoseNothing() throws IOException {
    String sentence = "The two sides met on Monday in the old town hall and agreed on little.\n";
    int times = 50 * 1024 * 1024 / sentence.length();
    write("big.txt", sentence.repeat(times));
    long[] count = new long[2];
    List<Problem> problems = new ArrayList<>();
    readers.items(
        "big.txt",
        folder,
        InputStream.nullInputStream(),
        item -> {
          problems.addAll(item.problems());
          RawItem raw = item.value().orElseThrow();
          count[0] += raw.size();
          count[1]++;
          assertThat(raw.size()).isLessThanOrEqualTo(64 * 1024);
        });
    assertThat(count[0]).isEqualTo((long) times * sentence.length());
    assertThat(count[1]).isBetween(800L, 805L);
    assertThat(problems)
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.OVERSIZE));
  }

  @Test
  void aLineOfOneMegabyteIsReadInPartsWithOneWarning() throws IOException {
    write("long.txt", "Talks\n" + "They met again. ".repeat(65_536));
    List<Outcome<Document>> outcomes = read("long.txt");
    assertThat(outcomes).hasSize(17).allMatch(Outcome::isPresent);
    assertThat(code(outcomes.get(0))).isEqualTo(ProblemCode.OVERSIZE);
    assertThat(outcomes.get(1).problems()).isEmpty();
    assertThat(outcomes.get(1).value().orElseThrow().uri()).isEqualTo("long.txt#part=2");
    assertThat(outcomes.get(1).value().orElseThrow().text()).startsWith("They met again.");
  }

  @Test
  void aVeryLongLineInARecordIsToldWithItsRecord() throws IOException {
    write("a.jsonl", "{\"text\":\"" + "They met again. ".repeat(10_000) + "\"}");
    Outcome<Document> outcome = read("a.jsonl").get(0);
    assertThat(code(outcome)).isEqualTo(ProblemCode.OVERSIZE);
    assertThat(outcome.problems().get(0).where().record()).isEqualTo(1);
  }

  @Test
  void anyBytesGiveADocumentOrAProblemAndTheSameTwice() {
    Random random = new Random(42);
    String[] types = {"text/plain", "application/json", "text/html"};
    for (int round = 0; round < 600; round++) {
      byte[] bytes = noise(random);
      RawItem item =
          new RawItem(org.annalist.model.problem.Location.of("r" + round), types[round % 3], bytes);
      Outcome<Document> outcome = readers.read(item, ReadOptions.none());
      assertThat(outcome).isEqualTo(readers.read(item, ReadOptions.none()));
      outcome.value().ifPresent(document -> assertThat(document.text()).isNotBlank());
    }
  }

  private static byte[] noise(Random random) {
    String[] pieces = {
      "<p>",
      "</div>",
      "{\"text\":\"",
      "\"}",
      "\n",
      "- ",
      "Talks in Oslo",
      "?",
      " said.",
      "é",
      "\t",
      "<script>",
      "“",
      "\uD83D\uDE00",
      "e\u0301",
      "Read more:",
      "\r\n",
      "<article>",
      "1",
      ","
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(4) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  @Test
  void aNewReaderAndANewSourceAreAskedFirst() {
    Readers extended = readers.with(new ShoutReader()).with(new WordSource());
    List<String> texts = new ArrayList<>();
    extended.items(
        Input.bytes("x.words", "one two".getBytes(StandardCharsets.UTF_8)),
        item ->
            texts.add(
                item.flatMap(raw -> extended.read(raw, ReadOptions.none()))
                    .value()
                    .orElseThrow()
                    .text()));
    assertThat(texts).containsExactly("ONE", "TWO");
  }

  private static final class ShoutReader implements DocumentReader {
    @Override
    public boolean supports(RawItem item) {
      return item.isA("text/word");
    }

    @Override
    public Outcome<Document> read(RawItem item, ReadOptions options) {
      String text = new String(item.bytes(), StandardCharsets.UTF_8);
      return Outcome.of(Document.builder(text.toUpperCase(java.util.Locale.ROOT)).build());
    }
  }

  private static final class WordSource implements ItemSource {
    @Override
    public boolean supports(Input input) {
      return input.hasExtension(".words");
    }

    @Override
    public void items(Input input, Consumer<Outcome<RawItem>> sink) throws IOException {
      String all = new String(input.open().readAllBytes(), StandardCharsets.UTF_8);
      for (String word : all.split(" ")) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        sink.accept(
            Outcome.of(
                new RawItem(
                    org.annalist.model.problem.Location.of(input.uri()), "text/word", bytes)));
      }
    }
  }
}
