package org.annalist.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.cli.console.Progress;
import org.annalist.cli.console.Terminal;
import org.annalist.engine.Annalist;
import org.annalist.engine.run.CodedItem;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.layer.KnowledgeSource;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.Severity;
import org.annalist.model.run.RunManifest;

/** One run over all inputs: codes, tells problems and progress, keeps the quarantine. */
public final class CodingRun {
  /** Exit code of a run in which everything was accounted for. */
  public static final int OK = 0;

  /** Exit code of a strict run that quarantined something. */
  public static final int QUARANTINED = 3;

  private final Session session;
  private final InputOptions options;

  /** A run that has not started. */
  public CodingRun(Session session, InputOptions options) {
    this.session = session;
    this.options = options;
  }

  /** Runs; {@code sink} gets every item in input order. */
  public RunManifest run(Consumer<CodedItem> sink) throws IOException {
    Terminal terminal = session.terminal();
    Progress progress = new Progress(terminal, System::nanoTime);
    Optional<Path> file = options.quarantine().map(terminal.base()::resolve);
    try (Writer quarantine = quarantine(file)) {
      RunManifest manifest =
          annalist()
              .codeAll(
                  options.inputs(),
                  terminal.base(),
                  terminal.in(),
                  item -> {
                    progress.clear();
                    tell(item);
                    keep(item, quarantine);
                    sink.accept(item);
                    progress.done(item.isQuarantined());
                  });
      progress.clear();
      summary(manifest, file);
      return manifest;
    }
  }

  /** The exit code after a run with these counts. */
  public int exitCode(RunManifest manifest) {
    if (!manifest.isComplete()) {
      throw new IllegalStateException("items were lost: " + manifest);
    }
    return options.strict() && manifest.quarantined() > 0 ? QUARANTINED : OK;
  }

  private Annalist annalist() throws IOException {
    KnowledgeSource source = options.knowledge().source(session);
    if (source.isPlain()) {
      return session.parts().annalist(options.config());
    }
    Knowledge knowledge = source.load();
    KnowledgeOptions.tell(session, knowledge.actors().problems());
    return session.parts().annalist(options.config(), knowledge, source.versions());
  }

  private void tell(CodedItem item) {
    for (Problem problem : item.problems()) {
      if (problem.severity() != Severity.INFO) {
        String word = item.isQuarantined() ? "not coded: " : "warning: ";
        session.terminal().err().println(word + problem);
      }
    }
  }

  private void summary(RunManifest manifest, Optional<Path> file) {
    boolean plain = manifest.read() == 1 && manifest.quarantined() == 0;
    if (plain) {
      return;
    }
    String kept =
        manifest.quarantined() == 0
            ? ""
            : file.map(f -> " (kept in " + f + ")").orElse(" (--quarantine FILE keeps them)");
    session
        .terminal()
        .err()
        .printf(
            "%d read = %d coded + %d without events + %d quarantined%s%n",
            manifest.read(), manifest.coded(), manifest.empty(), manifest.quarantined(), kept);
  }

  private static Writer quarantine(Optional<Path> file) throws IOException {
    return file.isPresent()
        ? Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8)
        : Writer.nullWriter();
  }

  private static void keep(CodedItem item, Writer quarantine) {
    if (item.isQuarantined()) {
      try {
        quarantine.write(item.quarantineLine().write() + "\n");
        quarantine.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
