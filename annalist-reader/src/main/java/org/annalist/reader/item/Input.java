package org.annalist.reader.item;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to read: a file, standard input, or bytes in memory. Its first bytes can be looked at
 * before it is opened. Standard input can be opened once; the others as often as needed. Not
 * thread-safe.
 */
public final class Input {
  /** How many of the first bytes {@link #head()} shows. */
  public static final int HEAD_BYTES = 64 * 1024;

  private final String uri;
  private final Optional<Path> file;
  private final InputStream stream;

  private Input(String uri, Optional<Path> file, InputStream stream) {
    this.uri = uri;
    this.file = file;
    this.stream = stream;
  }

  /** A file under the name {@code uri}. */
  public static Input file(String uri, Path path) {
    return new Input(uri, Optional.of(path), InputStream.nullInputStream());
  }

  /** A stream that is read once, such as standard input. */
  public static Input stream(String uri, InputStream stream) {
    return new Input(uri, Optional.empty(), new BufferedInputStream(stream, HEAD_BYTES));
  }

  /** Bytes in memory. */
  public static Input bytes(String uri, byte[] bytes) {
    return stream(uri, new ByteArrayInputStream(bytes));
  }

  /** The name under which its documents and problems are reported. */
  public String uri() {
    return uri;
  }

  /** Whether the uri ends in one of these extensions (lower case, with the dot). */
  public boolean hasExtension(String... extensions) {
    String name = uri.toLowerCase(Locale.ROOT);
    for (String extension : extensions) {
      if (name.endsWith(extension)) {
        return true;
      }
    }
    return false;
  }

  /** The first bytes, at most {@link #HEAD_BYTES}. */
  public byte[] head() throws IOException {
    if (file.isPresent()) {
      try (InputStream in = Files.newInputStream(file.get())) {
        return in.readNBytes(HEAD_BYTES);
      }
    }
    stream.mark(HEAD_BYTES);
    byte[] head = stream.readNBytes(HEAD_BYTES);
    stream.reset();
    return head;
  }

  /** The content from its first byte; the caller closes it. */
  public InputStream open() throws IOException {
    return file.isPresent() ? new BufferedInputStream(Files.newInputStream(file.get())) : stream;
  }
}
