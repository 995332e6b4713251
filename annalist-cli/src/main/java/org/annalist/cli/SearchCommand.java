package org.annalist.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.cli.console.Screen;
import org.annalist.cli.run.Session;
import org.annalist.cli.table.HitTable;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;
import org.annalist.record.store.EventStore;
import org.annalist.record.store.Hit;
import org.annalist.record.store.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annalist search}: finds documents and events of the record. Not thread-safe. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds documents by their words and by conditions on one event of them.")
final class SearchCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private RecordOption record = new RecordOption();

  @Parameters(
      paramLabel = "WORD",
      description = "All must occur; \"a phrase\", begin* and -without work.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--type", paramLabel = "TYPE", description = "Event type such as ASSAULT.")
  private Optional<String> type = Optional.empty();

  @Option(names = "--status", paramLabel = "STATUS", description = "${COMPLETION-CANDIDATES}")
  private Optional<Status> status = Optional.empty();

  @Option(names = "--country", paramLabel = "CODE", description = "Alpha-3 code such as PAK.")
  private Optional<String> country = Optional.empty();

  @Option(names = "--actor", paramLabel = "NAME", description = "Part of the name of a party.")
  private Optional<String> actor = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", description = "First day.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "Last day.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "Most hits (default: 50).")
  private Optional<Integer> limit = Optional.empty();

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    SearchQuery query = query();
    try (EventStore store = record.open(session.terminal())) {
      List<Hit> hits = store.search(query);
      Screen screen = session.terminal().screen();
      PrintStream out = session.terminal().out();
      hits.forEach(hit -> out.print(HitTable.write(hit, screen)));
      session.terminal().err().printf("%d found%n", hits.size());
      return 0;
    }
  }

  private SearchQuery query() {
    try {
      SearchQuery query = SearchQuery.words(String.join(" ", words));
      query = type.map(EventType::new).map(query::type).orElse(query);
      query = status.map(query::status).orElse(query);
      query = country.map(query::country).orElse(query);
      query = actor.map(query::actor).orElse(query);
      query = from.map(query::from).orElse(query);
      query = to.map(query::to).orElse(query);
      return limit.map(query::limit).orElse(query);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
