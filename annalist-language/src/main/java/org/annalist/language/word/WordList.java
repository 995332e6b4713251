package org.annalist.language.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words by class, read from a TSV resource with two columns, word and class. Lines that start with
 * {@code #} are comments. Immutable.
 */
public final class WordList {
  private final Map<String, Set<String>> byClass;

  private WordList(Map<String, Set<String>> byClass) {
    this.byClass = byClass;
  }

  /**
   * Reads a resource.
   *
   * @param owner a class of the package that the resource belongs to
   * @param name file name
   * @throws IllegalArgumentException naming file and line of a broken row
   */
  public static WordList resource(Class<?> owner, String name) {
    Map<String, Set<String>> byClass = new HashMap<>();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (number > 1 && !line.isEmpty() && line.charAt(0) != '#') {
          String[] cells = line.split("\t", -1);
          if (cells.length != 2) {
            throw new IllegalArgumentException(name + ":" + number + ": two columns expected");
          }
          byClass.computeIfAbsent(cells[1], k -> new HashSet<>()).add(cells[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    byClass.replaceAll((k, v) -> Set.copyOf(v));
    return new WordList(Map.copyOf(byClass));
  }

  /** The words of a class; empty when there is no such class. */
  public Set<String> of(String wordClass) {
    return byClass.getOrDefault(wordClass, Set.of());
  }
}
