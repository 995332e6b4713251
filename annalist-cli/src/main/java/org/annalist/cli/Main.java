package org.annalist.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Terminal;
import org.annalist.cli.run.Session;
import org.annalist.engine.Annalist;

/** The entry point of the runnable jar. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Map<String, String> properties =
        System.getProperties().stringPropertyNames().stream()
            .collect(Collectors.toMap(name -> name, System::getProperty));
    Terminal terminal =
        new Terminal(System.in, out, err, Path.of(""), Screen.detect(properties, System.getenv()));
    int code = AnnalistCommand.commandLine(new Session(terminal, Annalist::open)).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14),
        false,
        StandardCharsets.UTF_8);
  }
}
