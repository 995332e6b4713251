package org.annalist.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifiers derived from content: the same content always has the same id. Stateless and
 * thread-safe.
 */
public final class Ids {
  private static final int SHORT = 12;

  private Ids() {}

  /**
   * An id such as {@code evt-3f2a9c0d41be}: the prefix and the first 48 bits of the SHA-256 of the
   * parts. Parts are separated, so that ("ab", "c") and ("a", "bc") differ.
   */
  public static String of(String prefix, String... parts) {
    return prefix + "-" + sha256(String.join("\u001f", parts)).substring(0, SHORT);
  }

  /** SHA-256 of the UTF-8 bytes of {@code text}, in lower-case hex. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of {@code bytes}, in lower-case hex. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "this Java runtime lacks SHA-256, which every runtime must have", e);
    }
  }
}
