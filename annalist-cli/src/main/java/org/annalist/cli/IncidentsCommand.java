package org.annalist.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.cli.run.Session;
import org.annalist.cli.table.IncidentRows;
import org.annalist.linker.across.RecordLinker;
import org.annalist.model.event.Place;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.Sourced;
import org.annalist.record.brief.Site;
import org.annalist.record.listing.IncidentListing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code annalist incidents}: what happened, each happening once. Not thread-safe. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "[COMMAND]",
    description = "Lists the incidents of the record, each once with all its reports.")
final class IncidentsCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--type", paramLabel = "TYPE", description = "Event type such as ASSAULT.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Name or code of a party, such as CHN.")
  private Optional<String> actor = Optional.empty();

  @Option(
      names = "--near",
      paramLabel = "LAT,LON",
      description = "Only within a distance of this point.")
  private Optional<String> near = Optional.empty();

  @Option(names = "--within", paramLabel = "KM", description = "That distance (default: 20).")
  private Optional<Double> within = Optional.empty();

  @Option(names = "--killed", paramLabel = "N", description = "At least so many dead.")
  private int killed;

  private IncidentsCommand(Session session) {
    this.session = session;
  }

  static CommandLine commandLine(Session session) {
    CommandLine line = new CommandLine(new IncidentsCommand(session));
    line.addSubcommand(new IncidentCommand(session));
    line.addSubcommand(new MergeCommand(session));
    line.addSubcommand(new SplitCommand(session));
    line.addSubcommand(new UndoCommand(session));
    line.addSubcommand(new CorrectionsCommand(session));
    return line;
  }

  @Override
  public Integer call() {
    filter.check();
    Optional<Site> site = filter.site(near, within);
    return record.use(session.terminal(), store -> list(asOf.linker(store), site));
  }

  private int list(RecordLinker linker, Optional<Site> site) {
    List<LinkedIncident> found =
        linker.incidents(query()).stream()
            .filter(i -> site.map(s -> isAt(i, s)).orElse(true))
            .limit(filter.limit())
            .toList();
    write(found);
    session.terminal().err().printf("%d incidents%n", found.size());
    return 0;
  }

  private static boolean isAt(LinkedIncident incident, Site site) {
    return incident
        .where()
        .map(Sourced::value)
        .flatMap(Place::point)
        .filter(site::reaches)
        .isPresent();
  }

  private IncidentQuery query() {
    IncidentQuery query = IncidentQuery.all().atLeast(killed, 0);
    query = type.map(t -> t.toUpperCase(Locale.ROOT)).map(query::ofType).orElse(query);
    query = filter.country().map(query::in).orElse(query);
    query = actor.map(query::with).orElse(query);
    return filter.from().isPresent() || filter.until().isPresent()
        ? query.between(
            filter.from().orElse(LocalDate.of(1, 1, 1)),
            filter.until().orElse(LocalDate.of(9999, 12, 31)))
        : query;
  }

  private void write(List<LinkedIncident> found) {
    PrintStream out = session.terminal().out();
    switch (filter.format()) {
      case TABLE -> out.print(new IncidentRows(session.terminal().screen()).write(found));
      case JSON -> found.forEach(i -> out.print(IncidentListing.json(i)));
      case CSV -> {
        out.print(IncidentListing.header());
        found.forEach(i -> out.print(IncidentListing.csv(i)));
      }
    }
  }
}
