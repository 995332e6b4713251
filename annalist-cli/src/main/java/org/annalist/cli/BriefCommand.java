package org.annalist.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.cli.console.Terminal;
import org.annalist.cli.run.Session;
import org.annalist.linker.across.RecordLinker;
import org.annalist.linker.book.LedgerBook;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.problem.Outcome;
import org.annalist.record.brief.Brief;
import org.annalist.record.brief.BriefComposer;
import org.annalist.record.brief.BriefFile;
import org.annalist.record.brief.BriefHistory;
import org.annalist.record.brief.BriefMaterial;
import org.annalist.record.brief.BriefQuestion;
import org.annalist.record.brief.BriefWriter;
import org.annalist.record.report.BriefReport;
import org.annalist.record.store.EventStore;
import org.annalist.record.store.KeptDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annalist brief}: answers a saved question from the record. Not thread-safe. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "Answers a saved question from the record, on one page.")
final class BriefCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(paramLabel = "QUESTION", description = "The question, a YAML file.")
  private Path question = Path.of("question.yaml");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "brief.html, brief.md or brief.json (default: Markdown to standard output).")
  private Optional<Path> out = Optional.empty();

  BriefCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = session.terminal();
    Outcome<BriefQuestion> read = BriefFile.read(terminal.base().resolve(question));
    read.problems().forEach(p -> terminal.err().println(p));
    if (read.value().isEmpty()) {
      return RecordOption.USAGE;
    }
    if (out.map(BriefCommand::ending).filter(e -> !isKnown(e)).isPresent()) {
      terminal.err().println("--out wants a name that ends in .html, .md or .json: " + out.get());
      return RecordOption.USAGE;
    }
    return record.use(terminal, store -> brief(read.value().get(), store));
  }

  private int brief(BriefQuestion asked, EventStore store) {
    Terminal terminal = session.terminal();
    if (store.counts().documents() == 0) {
      terminal.err().println("the record holds no reports yet; annalist read fills it");
    }
    LocalDate day = asOf.day();
    BriefMaterial material = material(asked, day, store);
    try {
      BriefHistory history = BriefHistory.of(record.folder(terminal), asked.title());
      Brief brief = BriefComposer.compose(asked, material, day, history.before(day));
      write(brief);
      history.keep(brief.state());
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BriefMaterial material(BriefQuestion asked, LocalDate day, EventStore store) {
    RecordLinker linker = asOf.linker(store);
    LedgerBook book = new LedgerBook();
    store.forEach(book::add);
    IncidentQuery query =
        IncidentQuery.all().between(asked.period(day).before().from(), asked.period(day).to());
    return new BriefMaterial(
        linker.incidents(query),
        book.items(),
        linker.reportGroups(2),
        id -> store.show(id).map(KeptDocument::linked),
        id -> linker.incident(id).map(LinkedIncident::id).orElse(id));
  }

  private void write(Brief brief) throws IOException {
    Terminal terminal = session.terminal();
    if (out.isEmpty()) {
      terminal.out().print(BriefWriter.markdown(brief));
      return;
    }
    String text =
        switch (ending(out.get())) {
          case "html" -> new BriefReport().render(brief);
          case "json" -> BriefWriter.json(brief);
          default -> BriefWriter.markdown(brief);
        };
    Files.writeString(terminal.base().resolve(out.get()), text, StandardCharsets.UTF_8);
    terminal.err().println("wrote " + out.get());
  }

  private static boolean isKnown(String ending) {
    return ending.equals("html") || ending.equals("md") || ending.equals("json");
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
