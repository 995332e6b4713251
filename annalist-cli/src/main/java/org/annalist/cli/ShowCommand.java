package org.annalist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.cli.console.Terminal;
import org.annalist.cli.run.Session;
import org.annalist.cli.table.DocumentTable;
import org.annalist.model.event.LinkedDocument;
import org.annalist.record.store.EventStore;
import org.annalist.record.store.KeptDocument;
import org.annalist.record.store.RecordCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code annalist show}: what the record holds. Not thread-safe. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows documents of the record by id or uri; without any, a list of all.")
final class ShowCommand implements Callable<Integer> {
  private static final int NOT_FOUND = 2;

  private final Session session;

  @Mixin private RecordOption record = new RecordOption();

  @Parameters(paramLabel = "ID", description = "Ids or uris.")
  private List<String> ids = new ArrayList<>();

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (EventStore store = record.open(session.terminal())) {
      if (ids.isEmpty()) {
        list(store);
        return 0;
      }
      boolean found = true;
      for (String id : ids) {
        found &= show(store, id);
      }
      return found ? 0 : NOT_FOUND;
    }
  }

  private boolean show(EventStore store, String id) {
    Terminal terminal = session.terminal();
    Optional<KeptDocument> kept = store.show(id);
    if (kept.isEmpty()) {
      terminal.err().println("the record has no document with the id or uri " + id);
      return false;
    }
    terminal.out().print(new DocumentTable(terminal.screen()).write(kept.get().linked()));
    return true;
  }

  private void list(EventStore store) {
    store.forEach(this::line);
    RecordCounts counts = store.counts();
    session
        .terminal()
        .err()
        .printf(
            "%d documents, %d events, %d incidents, %d claims, %d ledger entries, %d quarantined%n",
            counts.documents(),
            counts.events(),
            counts.incidents(),
            counts.claims(),
            counts.ledger(),
            counts.quarantined());
  }

  private void line(LinkedDocument linked) {
    String day = linked.document().published().map(Object::toString).orElse("undated");
    session
        .terminal()
        .out()
        .printf(
            "%s  %-10s  %3d events  %s%n",
            linked.document().id(),
            day,
            linked.events().size(),
            linked.document().title().orElse(linked.document().uri()));
  }
}
