package org.annalist.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Terminal;
import org.annalist.cli.run.Session;
import org.annalist.engine.Annalist;

/** Runs commands in a folder with the product's own models and keeps what the last one wrote. */
final class CommandRun {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path folder;

  CommandRun(Path folder) {
    this.folder = folder;
  }

  /** Runs one command line; gives its exit code. */
  int run(String... args) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Screen.none());
    return AnnalistCommand.commandLine(new Session(terminal, Annalist::open)).execute(args);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
