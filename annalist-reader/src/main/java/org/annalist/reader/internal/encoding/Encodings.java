package org.annalist.reader.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Which encoding bytes are in. Stateless and thread-safe. */
public final class Encodings {
  /** The encoding of old Windows files, and of most files that say ISO-8859-1. */
  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int SAMPLE = 4096;

  private Encodings() {}

  /** The encoding that a byte order mark at the start gives away. */
  public static Optional<Charset> byMark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return begins(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /**
   * The encoding the bytes look like: UTF-16 by its zero bytes, UTF-8 when valid (a character cut
   * off at the end is forgiven), windows-1252 otherwise.
   */
  public static Charset detect(byte[] bytes) {
    return byMark(bytes)
        .or(() -> utf16WithoutMark(bytes))
        .orElseGet(() -> Utf8.isMostlyValid(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  /** UTF-16 text has zero bytes at nearly every other place, when it is in Latin letters. */
  static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < length; i += 2) {
      evenZeros += bytes[i] == 0 ? 1 : 0;
      oddZeros += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs < 2) {
      return Optional.empty();
    }
    if (evenZeros * 10 >= pairs * 7 && oddZeros * 20 <= pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return oddZeros * 10 >= pairs * 7 && evenZeros * 20 <= pairs
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /**
   * The encoding with this name, if this runtime knows it. As browsers do, ISO-8859-1 and ASCII are
   * read as windows-1252, which holds them.
   */
  public static Optional<Charset> named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    if (plain.equals("iso-8859-1") || plain.equals("us-ascii") || plain.equals("latin1")) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      return Optional.of(Charset.forName(plain));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
