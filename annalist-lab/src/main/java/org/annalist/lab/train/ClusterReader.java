package org.annalist.lab.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.language.word.ClusterTable;

/**
 * Reads the Brown clusters of NLP4J ({@code en-brown-clusters-simplified-lowercase}, unpacked with
 * {@code xz -d}): a serialised map from a word to the prefixes of its bit path. Only that file
 * format of others is serialised Java; it is read at training time and nothing but maps, sets and
 * strings is accepted.
 */
public final class ClusterReader {
  private static final String ALLOWED = "java.util.*;java.lang.*;!*";

  private ClusterReader() {}

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read or holds something else
   */
  public static ClusterTable read(Path file) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        ObjectInputStream in = new ObjectInputStream(raw)) {
      in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(ALLOWED));
      if (!(in.readObject() instanceof Map<?, ?> words)) {
        throw new IOException(file + ": not a map of clusters");
      }
      return table(words);
    } catch (ClassNotFoundException e) {
      throw new IOException(file + ": not a map of clusters", e);
    }
  }

  private static ClusterTable table(Map<?, ?> words) {
    TreeMap<String, String> pathOf = new TreeMap<>();
    for (Map.Entry<?, ?> entry : words.entrySet()) {
      if (entry.getKey() instanceof String word && entry.getValue() instanceof Set<?> prefixes) {
        pathOf.put(word, longest(prefixes));
      }
    }
    String[] paths = new TreeSet<>(pathOf.values()).toArray(String[]::new);
    ClassNames numbers = ClassNames.of(pathOf.values().stream());
    int[] keys = new int[pathOf.size()];
    short[] clusters = new short[keys.length];
    int i = 0;
    for (Map.Entry<String, String> entry : pathOf.entrySet()) {
      keys[i] = ClusterTable.key(entry.getKey());
      clusters[i++] = (short) (numbers.number(entry.getValue()) + 1);
    }
    return new ClusterTable(keys, clusters, paths);
  }

  private static String longest(Set<?> prefixes) {
    String best = "";
    for (Object prefix : prefixes) {
      String path = prefix.toString();
      best = path.length() > best.length() ? path : best;
    }
    return best;
  }
}
