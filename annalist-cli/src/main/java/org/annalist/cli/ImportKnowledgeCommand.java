package org.annalist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.annalist.cli.console.Counter;
import org.annalist.cli.run.KnowledgeOptions;
import org.annalist.cli.run.Session;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.importer.Importers;
import org.annalist.knowledge.importer.KnowledgeImporter;
import org.annalist.knowledge.layer.LayerImport;
import org.annalist.knowledge.layer.LayerInfo;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annalist import knowledge}: imports a file as a layer. Not thread-safe. */
@Command(
    name = "knowledge",
    mixinStandardHelpOptions = true,
    description = "Imports a file of another project, or of your own, as a layer of knowledge.")
final class ImportKnowledgeCommand implements Callable<Integer> {
  private static final int MOST_PROBLEMS = 50;

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The file; .gz and .zip are unpacked.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "NAME",
      description = {
        "tsv, petrarch-actors, petrarch-agents, petrarch-verbs, opensanctions, wikidata-csv,",
        "wikidata-json, geonames (see doc/knowledge.md)."
      })
  private String format = "";

  @Option(
      names = "--as",
      required = true,
      paramLabel = "LAYER",
      description = "Name of the layer; one of this name is replaced.")
  private String layer = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day for which the data hold (default: the day of the file).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      description = "Terms of the data (default: those usual for the format).")
  private Optional<String> licence = Optional.empty();

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  private int told;

  ImportKnowledgeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Importers importers = Importers.standard(ActorKnowledge.withoutPersons());
    KnowledgeImporter importer =
        importers
            .named(format)
            .orElseThrow(() -> usage("no format '" + format + "', only " + importers.formats()));
    Path source = session.terminal().base().resolve(file);
    if (!Files.isRegularFile(source)) {
      throw usage("no file " + file);
    }
    Counter counter = new Counter(session.terminal(), System::nanoTime, "lines");
    LayerInfo info =
        layer(importer, source)
            .run(importer, source, problem -> tell(problem, counter), counter::reached);
    counter.clear();
    summary(info);
    return 0;
  }

  private LayerImport layer(KnowledgeImporter importer, Path source) throws IOException {
    LocalDate day =
        asOf.isPresent()
            ? asOf.get()
            : LocalDate.ofInstant(Files.getLastModifiedTime(source).toInstant(), ZoneOffset.UTC);
    try {
      return new LayerImport(
          knowledge.folder(session), layer, day.toString(), licence.orElseGet(importer::licence));
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void tell(Problem problem, Counter counter) {
    told++;
    if (told <= MOST_PROBLEMS) {
      counter.clear();
      String word = problem.severity() == Severity.INFO ? "note: " : "warning: ";
      session.terminal().err().println(word + problem);
    }
  }

  private void summary(LayerInfo info) {
    PrintStream err = session.terminal().err();
    if (told > MOST_PROBLEMS) {
      err.println("warning: and " + (told - MOST_PROBLEMS) + " more like these");
    }
    String counts =
        info.counts().entrySet().stream()
            .filter(c -> c.getValue() > 0)
            .map((Map.Entry<String, Long> c) -> c.getValue() + " " + c.getKey())
            .collect(Collectors.joining(", "));
    err.println(info.name() + ": " + counts);
    err.println("terms of the data: " + info.licence());
  }
}
