package org.annalist.reader.internal.encoding;

/** Counts valid and broken UTF-8 sequences. Stateless and thread-safe. */
final class Utf8 {
  private Utf8() {}

  /**
   * Whether bytes beyond ASCII are nearly all parts of valid sequences: at most one broken sequence
   * for every ten good ones. A sequence cut off at the very end is not counted.
   */
  static boolean isMostlyValid(byte[] bytes) {
    int good = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      if (length == 1) {
        i++;
      } else if (length > 1) {
        good++;
        i += length;
      } else if (length == 0) {
        broken++;
        i++;
      } else {
        break;
      }
    }
    return broken * 10 <= good;
  }

  /**
   * 1 for ASCII, 2 to 4 for a valid sequence, 0 for a broken one, -1 for one cut off at the end.
   */
  private static int sequenceLength(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int need = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    for (int i = 1; i < need; i++) {
      if (at + i >= bytes.length) {
        return -1;
      }
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return need;
  }
}
