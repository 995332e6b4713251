package org.annalist.lab.ud;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U files, packed with gzip when the name ends in {@code .gz}. */
public final class ConlluReader {
  private static final int COLUMNS = 10;

  private ConlluReader() {}

  /**
   * The sentences of a file; multi-word tokens and empty nodes are left out.
   *
   * @throws IOException if the file cannot be read or a line is broken (the message says which)
   */
  public static List<TreeSentence> read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in =
            file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return read(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file.toString());
    }
  }

  /**
   * The sentences of a text in the format.
   *
   * @param name what the text is called in messages
   * @throws IOException if a line is broken (the message says which)
   */
  public static List<TreeSentence> parse(String text, String name) throws IOException {
    return read(new BufferedReader(new StringReader(text)), name);
  }

  private static List<TreeSentence> read(BufferedReader reader, String name) throws IOException {
    List<TreeSentence> out = new ArrayList<>();
    List<TreeWord> words = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty()) {
        if (!words.isEmpty()) {
          out.add(new TreeSentence(words));
          words.clear();
        }
      } else if (Character.isDigit(line.charAt(0))) {
        word(line, name + ":" + number, words);
      }
    }
    if (!words.isEmpty()) {
      out.add(new TreeSentence(words));
    }
    return out;
  }

  private static void word(String line, String place, List<TreeWord> words) throws IOException {
    String[] c = line.split("\t", -1);
    if (c.length != COLUMNS) {
      throw new IOException(place + ": " + c.length + " columns, expected " + COLUMNS);
    }
    if (c[0].chars().allMatch(Character::isDigit)) {
      int head = c[6].equals("_") ? TreeWord.UNKNOWN : Integer.parseInt(c[6]);
      words.add(new TreeWord(c[1], c[2], c[3], c[4], head, c[7], c[9]));
    }
  }
}
