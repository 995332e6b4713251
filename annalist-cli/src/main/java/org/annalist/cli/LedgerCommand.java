package org.annalist.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.annalist.cli.run.Session;
import org.annalist.cli.table.LedgerRows;
import org.annalist.linker.book.LedgerBook;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.link.LedgerItem;
import org.annalist.record.listing.LedgerListing;
import org.annalist.record.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code annalist ledger}: who promised, demanded, threatened and did what. Not thread-safe. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description = "Lists pledges, demands, threats and measures, and what became of them.")
final class LedgerCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--kind", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
  private Optional<LedgerKind> kind = Optional.empty();

  @Option(names = "--by", paramLabel = "WHO", description = "Code or part of the name.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--to", paramLabel = "WHOM", description = "Code or part of the name.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--status", paramLabel = "STATUS", description = "${COMPLETION-CANDIDATES}")
  private Optional<LedgerItem.Standing> status = Optional.empty();

  LedgerCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    filter.check();
    return record.use(session.terminal(), this::list);
  }

  private int list(EventStore store) {
    LedgerBook book = new LedgerBook();
    store.forEach(book::add);
    List<LedgerItem> found =
        book.items().stream().filter(this::fits).limit(filter.limit()).toList();
    write(found, asOf.day());
    session.terminal().err().printf("%d items%n", found.size());
    return 0;
  }

  private boolean fits(LedgerItem item) {
    return kind.map(item.kind()::equals).orElse(true)
        && status.map(item.standing()::equals).orElse(true)
        && by.map(w -> makers(item).anyMatch(a -> isNamed(a, w))).orElse(true)
        && to.map(w -> item.to().filter(a -> isNamed(a, w)).isPresent()).orElse(true)
        && filter
            .country()
            .map(c -> Stream.concat(makers(item), item.to().stream()).anyMatch(a -> isNamed(a, c)))
            .orElse(true)
        && filter.from().map(d -> item.since().map(s -> !s.isBefore(d)).orElse(false)).orElse(true)
        && filter.until().map(d -> item.since().map(s -> !s.isAfter(d)).orElse(false)).orElse(true);
  }

  private static Stream<Actor> makers(LedgerItem item) {
    return Stream.concat(Stream.of(item.by()), item.first().entry().jointly().stream());
  }

  private static boolean isNamed(Actor actor, String wanted) {
    String low = wanted.toLowerCase(Locale.ROOT);
    return actor.country().filter(wanted::equalsIgnoreCase).isPresent()
        || actor.code().equalsIgnoreCase(wanted)
        || low.length() > 3 && actor.name().toLowerCase(Locale.ROOT).contains(low);
  }

  private void write(List<LedgerItem> found, LocalDate day) {
    PrintStream out = session.terminal().out();
    switch (filter.format()) {
      case TABLE -> out.print(new LedgerRows(session.terminal().screen(), day).write(found));
      case JSON -> found.forEach(i -> out.print(LedgerListing.json(i, day)));
      case CSV -> {
        out.print(LedgerListing.header());
        found.forEach(i -> out.print(LedgerListing.csv(i, day)));
      }
    }
  }
}
