package org.annalist.lab.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads names in the IOB2 format of Universal NER, packed with gzip. */
final class NameReader {
  private static final String NEW_DOCUMENT = "# newdoc";
  private final List<List<NamedSentence>> documents = new ArrayList<>();
  private final List<NamedSentence> document = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();

  private NameReader() {}

  /**
   * The documents of a file; without marks of documents all is one.
   *
   * @throws IOException if the file cannot be read or a line is broken (the message says which)
   */
  static List<List<NamedSentence>> documents(Path file) throws IOException {
    NameReader reader = new NameReader();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!reader.line(line)) {
          throw new IOException(file + ":" + number + ": three columns expected");
        }
      }
    }
    reader.endDocument();
    return List.copyOf(reader.documents);
  }

  private boolean line(String line) {
    if (line.isEmpty()) {
      endSentence();
    } else if (line.startsWith(NEW_DOCUMENT)) {
      endDocument();
    } else if (line.charAt(0) != '#') {
      String[] cells = line.split("\t");
      if (cells.length < 3) {
        return false;
      }
      forms.add(cells[1]);
      classes.add(cells[2].endsWith("-OTH") ? "O" : cells[2]);
    }
    return true;
  }

  private void endSentence() {
    if (!forms.isEmpty()) {
      document.add(new NamedSentence(forms, classes));
      forms.clear();
      classes.clear();
    }
  }

  private void endDocument() {
    endSentence();
    if (!document.isEmpty()) {
      documents.add(List.copyOf(document));
      document.clear();
    }
  }
}
