package org.annalist.lab.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What another name finder makes of the training sentences, as one number for each word: the kind
 * of name and the word's place in it. Its kinds and its habits are not ours, so nothing is learned
 * from it directly: a teacher learns how far to trust it.
 */
final class NameOpinions {
  /** No opinion of a word. */
  static final int NOTHING = 0;

  private static final int OUTSIDE = 1;
  private static final int PLACES = 4;
  private static final int COLUMNS = 3;
  private static final Pattern NAME = Pattern.compile("(\\d+)-(\\d+):(\\S+)");

  private final Map<String, Map<Integer, String>> files = new HashMap<>();
  private final List<String> kinds = new ArrayList<>();

  private NameOpinions() {}

  /** Opinions of nothing. */
  static NameOpinions none() {
    return new NameOpinions();
  }

  /**
   * Reads a file packed with gzip: a line for each sentence with names, of the data file, the
   * number of the sentence from 0 and its names such as {@code 0-2:PERSON}, apart by tabs.
   *
   * @throws IOException if the file cannot be read or a line is broken (the message says which)
   */
  static NameOpinions read(Path file) throws IOException {
    NameOpinions out = new NameOpinions();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        String[] cells = line.split("\t");
        if (line.startsWith("#")) {
          continue;
        }
        if (cells.length != COLUMNS) {
          throw new IOException(file + ":" + number + ": three columns expected");
        }
        out.files
            .computeIfAbsent(cells[0], name -> new HashMap<>())
            .put(Integer.parseInt(cells[1]), cells[2]);
      }
    }
    return out;
  }

  /** Whether there are opinions of this data file. */
  boolean know(String file) {
    return files.containsKey(file);
  }

  /** The opinion of each word of a sentence; 0 throughout where the file is not known. */
  List<Integer> of(String file, int sentence, int size) {
    Integer[] out = new Integer[size];
    Arrays.fill(out, know(file) ? OUTSIDE : NOTHING);
    Matcher m = NAME.matcher(files.getOrDefault(file, Map.of()).getOrDefault(sentence, ""));
    while (m.find()) {
      int start = Integer.parseInt(m.group(1));
      int end = Math.min(size, Integer.parseInt(m.group(2)));
      for (int i = start; i < end; i++) {
        out[i] = OUTSIDE + 1 + kind(m.group(3)) * PLACES + place(start, end, i);
      }
    }
    return List.of(out);
  }

  private int kind(String name) {
    if (!kinds.contains(name)) {
      kinds.add(name);
    }
    return kinds.indexOf(name);
  }

  /** Alone, first, last or inside. */
  private static int place(int start, int end, int i) {
    boolean first = i == start;
    boolean last = i == end - 1;
    return (first ? 0 : 2) + (last ? 0 : 1);
  }
}
