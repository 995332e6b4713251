package org.annalist.knowledge.layer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.annalist.knowledge.importer.KnowledgeImporter;
import org.annalist.model.problem.Problem;

/**
 * Imports a file as a layer of a knowledge folder. The layer is written beside and put in place
 * when it is whole: an import that fails leaves the folder as it was. Files ending in {@code .gz}
 * and {@code .zip} (its first file that is no readme) are unpacked on the way.
 *
 * @param folder the knowledge folder, made when it is not there
 * @param name of the layer: letters, digits, hyphens; one of this name is replaced
 * @param asOf day for which the data hold, ISO
 * @param licence under which they come
 */
public record LayerImport(Path folder, String name, String asOf, String licence) {
  private static final int BUFFER = 1 << 16;

  /** Refuses names that are no plain file names. */
  public LayerImport {
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*")) {
      throw new IllegalArgumentException(
          "the name of a layer is made of letters, digits and hyphens: " + name);
    }
  }

  /**
   * Runs the import.
   *
   * @param problems takes what was skipped, line by line
   * @param progress takes the number of lines read so far
   * @throws IOException if the file cannot be read or the layer cannot be written
   */
  public LayerInfo run(
      KnowledgeImporter importer, Path file, Consumer<Problem> problems, Consumer<Long> progress)
      throws IOException {
    Path draft = folder.resolve(name + ".tmp");
    delete(draft);
    Files.createDirectories(draft);
    String source = file.getFileName().toString();
    MessageDigest digest = sha256();
    LayerInfo info;
    try (InputStream raw =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(file), BUFFER), digest)) {
      LayerWriter writer = new LayerWriter(draft, problems, progress);
      try (writer) {
        importer.read(file.toString(), unpacked(source, raw), writer);
      }
      raw.skip(Long.MAX_VALUE);
      info =
          new LayerInfo(
              name,
              importer.format(),
              source,
              HexFormat.of().formatHex(digest.digest()),
              licence,
              asOf,
              writer.counts());
    }
    info.write(draft);
    delete(folder.resolve(name));
    Files.move(draft, folder.resolve(name));
    return info;
  }

  private static InputStream unpacked(String name, InputStream raw) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(raw, BUFFER);
    }
    if (!name.endsWith(".zip")) {
      return raw;
    }
    ZipInputStream zip = new ZipInputStream(raw);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()
          && !entry.getName().toLowerCase(java.util.Locale.ROOT).contains("readme")) {
        return zip;
      }
    }
    throw new IOException(name + " holds no file");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> below = Files.walk(folder)) {
      all = below.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
