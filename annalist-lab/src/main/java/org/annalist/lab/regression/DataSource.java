package org.annalist.lab.regression;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of a regression's data come from. */
@FunctionalInterface
public interface DataSource {
  /** Prefix of paths of Annalist's own set, which ships with the lab. */
  String OWN = "own:";

  /**
   * The bytes of a file; absent when there is none.
   *
   * @throws IOException if it is there and cannot be read
   */
  Optional<byte[]> read(String path) throws IOException;

  /** Annalist's own set from the class path, nothing else. */
  static DataSource own() {
    return path -> path.startsWith(OWN) ? resource(path) : Optional.empty();
  }

  /** A folder, and Annalist's own set. */
  static DataSource folder(Path root) {
    return path -> {
      if (path.startsWith(OWN)) {
        return resource(path);
      }
      Path file = root.resolve(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    };
  }

  private static Optional<byte[]> resource(String path) throws IOException {
    String name = "/org/annalist/lab/own/" + path.substring(OWN.length());
    try (InputStream stream = DataSource.class.getResourceAsStream(name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    }
  }
}
