package org.annalist.cli.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Terminal;
import org.annalist.cli.table.DocumentTable;
import org.annalist.model.event.LinkedDocument;
import org.annalist.record.format.OutputFormat;

/** Where documents go: a table or a format, to standard output or a file. Close it in the end. */
public final class DocumentOutput implements AutoCloseable {
  private final PrintStream out;
  private final boolean owned;
  private final Optional<OutputFormat> format;
  private final DocumentTable table;

  private DocumentOutput(
      PrintStream out, boolean owned, Optional<OutputFormat> format, DocumentTable table) {
    this.out = out;
    this.owned = owned;
    this.format = format;
    this.table = table;
    format.ifPresent(f -> out.print(f.header()));
  }

  /**
   * An output in {@code format}, or as tables when there is none.
   *
   * @param file where to write instead of standard output
   */
  public static DocumentOutput open(
      Terminal terminal, Optional<OutputFormat> format, Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return new DocumentOutput(
          terminal.out(), false, format, new DocumentTable(terminal.screen()));
    }
    Path path = terminal.base().resolve(file.get());
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(path)), false, StandardCharsets.UTF_8);
    return new DocumentOutput(out, true, format, new DocumentTable(Screen.none()));
  }

  /** Writes one document. */
  public void write(LinkedDocument document) {
    out.print(format.map(f -> f.write(document)).orElseGet(() -> table.write(document)));
    if (out.checkError()) {
      throw new UncheckedIOException(new IOException("the output cannot be written on"));
    }
  }

  @Override
  public void close() {
    format.ifPresent(f -> out.print(f.footer()));
    out.flush();
    if (owned) {
      out.close();
    }
  }
}
