package org.annalist.knowledge.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The learned decisions by name. Immutable and thread-safe.
 *
 * @param byName models by the name of their decision, which is the name of their file
 */
public record LearnedModels(Map<String, LinearModel> byName) {
  /** The ending of the names of weights files. */
  public static final String ENDING = ".weights";

  private static final String FOLDER = "/org/annalist/knowledge/learn/";
  private static final String LIST = FOLDER + "models.txt";

  /** Copies the map. */
  public LearnedModels {
    byName = Map.copyOf(byName);
  }

  /** No learned decisions: rules decide alone. */
  public static LearnedModels none() {
    return new LearnedModels(Map.of());
  }

  /**
   * The models that ship with Annalist: those that the resource {@code models.txt} names.
   *
   * @throws UncheckedIOException if one is missing or damaged (a broken build)
   */
  public static LearnedModels builtIn() {
    Map<String, LinearModel> out = new HashMap<>();
    try {
      for (String name : listed()) {
        try (InputStream in = resource(FOLDER + name + ENDING)) {
          out.put(name, WeightsFile.read(in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LearnedModels(out);
  }

  private static List<String> listed() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource(LIST), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && l.charAt(0) != '#')
          .toList();
    }
  }

  private static InputStream resource(String path) throws IOException {
    InputStream in = LearnedModels.class.getResourceAsStream(path);
    if (in == null) {
      throw new IOException("no resource " + path);
    }
    return in;
  }

  /**
   * The models of a folder, one for each file {@code NAME.weights}.
   *
   * @throws IOException if the folder cannot be read or a file is no weights file, with its name
   */
  public static LearnedModels of(Path folder) throws IOException {
    Map<String, LinearModel> out = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
          out.put(name.substring(0, name.length() - ENDING.length()), WeightsFile.read(in));
        } catch (IOException e) {
          throw new IOException(file + ": " + e.getMessage(), e);
        }
      }
    }
    return new LearnedModels(out);
  }

  /** The model of a decision; absent when it was not learned. */
  public Optional<LinearModel> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The same models with one added or replaced. */
  public LearnedModels with(String name, LinearModel model) {
    Map<String, LinearModel> more = new HashMap<>(byName);
    more.put(name, model);
    return new LearnedModels(more);
  }
}
