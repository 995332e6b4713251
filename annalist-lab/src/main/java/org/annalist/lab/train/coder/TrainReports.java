package org.annalist.lab.train.coder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.mention.Mentions;
import org.annalist.coder.mention.Statements;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.layer.KnowledgeFolder;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.problem.Location;
import org.annalist.model.text.Document;
import org.annalist.reader.Readers;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;

/** Reads the reports to learn from. Immutable. */
public final class TrainReports {
  /**
   * The folders of reports to learn from, under the folder of kits, and the kit each belongs to.
   */
  private static final Map<String, String> FOLDERS =
      Map.of(
          TrainReport.ANNALS,
          "annals/train",
          TrainReport.PLOVER,
          "plover_sentences/dev",
          TrainReport.ATTRIBUTION,
          "attribution/dev");

  /** The part of {@link TrainReport#ATTRIBUTION} that is learned from; the rest measures. */
  private static final String LEARNED = "train";

  private final Readers readers = Readers.standard();
  private final SyntaxAnalyzer analyzer;
  private final Knowledge knowledge;

  /** A reader of reports with this analyser and knowledge. */
  public TrainReports(SyntaxAnalyzer analyzer, Knowledge knowledge) {
    this.analyzer = analyzer;
    this.knowledge = knowledge;
  }

  /** The files learned from, under the folder of kits. */
  public static List<Path> files(Path kits) {
    return FOLDERS.values().stream().sorted().flatMap(f -> pair(kits.resolve(f))).toList();
  }

  /** The two files of a folder of coded reports. */
  public static Stream<Path> pair(Path folder) {
    return Stream.of("docs.jsonl", "gold.jsonl").map(folder::resolve);
  }

  /**
   * The reports of a kit, in file order; none when the folder of kits does not hold it.
   *
   * @param kits the folder of kits
   * @param kit {@link TrainReport#ANNALS}, {@link TrainReport#PLOVER} or {@link
   *     TrainReport#ATTRIBUTION}, of which every second report of its training part is taken
   * @throws IOException if a file cannot be read
   */
  public List<TrainReport> read(Path kits, String kit) throws IOException {
    Path folder = kits.resolve(FOLDERS.get(kit));
    return Files.isDirectory(folder) ? readFolder(folder, kit, RuleCoder.of(knowledge)) : List.of();
  }

  /**
   * The coded reports of a folder that holds {@code docs.jsonl} and {@code gold.jsonl} in the form
   * of the kit {@link TrainReport#ANNALS}, in file order. Actor tables beside them name persons
   * that exist in these reports alone.
   *
   * @throws IOException if a file cannot be read
   */
  public List<TrainReport> readOwn(Path folder) throws IOException {
    Knowledge more = knowledge.with(KnowledgeFolder.open(folder).over(knowledge.actors()));
    return readFolder(folder, TrainReport.OWN, RuleCoder.of(more));
  }

  /**
   * The reports of kits that were coded in full for Annalist, in file order; without those whose
   * kit is not there.
   *
   * @param file their codings: offsets and codes, no words
   * @param kits the folder of kits
   * @throws IOException if a file cannot be read
   */
  public List<TrainReport> readCoded(Path file, Path kits) throws IOException {
    RuleCoder coder = RuleCoder.of(knowledge);
    return Codings.read(file, kits).parallelStream()
        .map(c -> report(TrainReport.CODED, c.line(), c.gold(), coder))
        .toList();
  }

  private List<TrainReport> readFolder(Path folder, String kit, RuleCoder coder)
      throws IOException {
    Map<String, Fields> gold = JsonLines.byId(folder.resolve("gold.jsonl"));
    List<Fields> lines =
        JsonLines.read(folder.resolve("docs.jsonl")).stream()
            .filter(d -> gold.containsKey(d.text("id")))
            .toList();
    return (kit.equals(TrainReport.ATTRIBUTION) ? everySecond(lines) : lines)
        .parallelStream().map(d -> report(kit, d, gold.get(d.text("id")), coder)).toList();
  }

  private static List<Fields> everySecond(List<Fields> lines) {
    List<Fields> part = lines.stream().filter(d -> d.text("part").equals(LEARNED)).toList();
    return IntStream.range(0, part.size()).filter(i -> i % 2 == 0).mapToObj(part::get).toList();
  }

  private TrainReport report(String kit, Fields line, Fields gold, RuleCoder coder) {
    if (kit.equals(TrainReport.ATTRIBUTION)) {
      Document text = Document.builder(line.text("text")).id(line.text("id")).build();
      return new TrainReport(kit, line, bare(analyzer.analyze(text)), gold);
    }
    byte[] bytes = JsonLines.line(line).getBytes(StandardCharsets.UTF_8);
    Location where = Location.of("kit:" + line.text("id"));
    Document document =
        readers
            .read(new RawItem(where, "application/json", bytes), ReadOptions.none())
            .value()
            .orElseThrow(() -> new IllegalArgumentException("cannot read " + where));
    return new TrainReport(kit, line, coder.mentions(analyzer.analyze(document)), gold);
  }

  /** Trees without mentions. */
  private static Mentions bare(ParsedText parsed) {
    return new Mentions(
        parsed,
        new Statements(List.of()),
        ActorMentions.of(List.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
