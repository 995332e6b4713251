package org.annalist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.annalist.cli.run.CodingRun;
import org.annalist.cli.run.InputOptions;
import org.annalist.cli.run.Session;
import org.annalist.engine.run.CodedItem;
import org.annalist.linker.across.RecordLinker;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.run.RunManifest;
import org.annalist.reader.item.RawItem;
import org.annalist.record.store.EventStore;
import org.annalist.record.store.QuarantinedItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code annalist read}: codes reports and keeps them. Not thread-safe. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Codes reports and keeps them in a record; what is known already stays as it is.")
final class ReadCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private InputOptions options = new InputOptions();
  @Mixin private RecordOption record = new RecordOption();

  ReadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CodingRun run = new CodingRun(session, options);
    try (EventStore store = record.open(session.terminal())) {
      RecordLinker linker = RecordLinker.over(store.links(), LocalDate.now(ZoneOffset.UTC));
      linker.catchUp();
      RunManifest manifest = run.run(item -> keep(item, store, linker));
      store.addRun(manifest);
      return run.exitCode(manifest);
    }
  }

  private void keep(CodedItem item, EventStore store, RecordLinker linker) {
    if (item.isQuarantined()) {
      byte[] bytes = item.raw().map(RawItem::bytes).orElse(new byte[0]);
      store.quarantine(QuarantinedItem.of(item.where(), bytes, item.problems()));
      return;
    }
    LinkedDocument linked = item.linked().orElseThrow();
    String change = store.put(linked).name().toLowerCase(Locale.ROOT);
    linker.catchUp();
    PrintStream out = session.terminal().out();
    String title = linked.document().title().orElse(linked.document().uri());
    out.printf(
        "%-9s  %s  %3d events  %s%n",
        change, linked.document().id(), linked.events().size(), title);
  }
}
