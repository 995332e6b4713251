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
  private NameReader() {}

  static List<NamedSentence> read(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<NamedSentence> out = new ArrayList<>();
      List<String> forms = new ArrayList<>();
      List<String> classes = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty() && !forms.isEmpty()) {
          out.add(new NamedSentence(forms, classes));
          forms.clear();
          classes.clear();
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] cells = line.split("\t");
          forms.add(cells[1]);
          classes.add(
              cells[2].startsWith("B-OTH") || cells[2].startsWith("I-OTH") ? "O" : cells[2]);
        }
      }
      if (!forms.isEmpty()) {
        out.add(new NamedSentence(forms, classes));
      }
      return out;
    }
  }
}
