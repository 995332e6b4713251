package org.annalist.lab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.model.text.Document;

/** Annalist's own invented reports as documents. Stateless and thread-safe. */
public final class OwnReports {
  private static final String FILE = "/org/annalist/lab/own/annals/docs.jsonl";

  private OwnReports() {}

  /** All of them. */
  public static List<Document> all() {
    InputStream stream = Objects.requireNonNull(OwnReports.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return JsonLines.read(reader, FILE).stream().map(OwnReports::document).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reports of a file of JSON lines with the fields id and text; without one, the own. */
  public static List<Document> or(Optional<Path> file) throws IOException {
    return file.isEmpty()
        ? all()
        : JsonLines.read(file.get()).stream().map(OwnReports::document).toList();
  }

  private static Document document(Fields line) {
    return Document.builder(line.text("text")).id(line.text("id")).build();
  }
}
