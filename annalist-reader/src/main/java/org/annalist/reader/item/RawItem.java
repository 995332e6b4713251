package org.annalist.reader.item;

import java.util.Arrays;
import org.annalist.model.problem.Location;

/**
 * One report as it came in: its bytes, where they were found and what they claim to be. Immutable;
 * two items are equal when all three are.
 */
public final class RawItem {
  private final Location where;
  private final String mediaType;
  private final byte[] bytes;

  /**
   * Keeps a copy of the bytes.
   *
   * @param where input and, in a file of records, record number, line and byte offset
   * @param mediaType such as {@code text/html; charset=utf-8}; {@code application/octet-stream}
   *     when nothing is known
   * @param bytes the content as it came
   */
  public RawItem(Location where, String mediaType, byte[] bytes) {
    this.where = where;
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  /** Where the item was found. */
  public Location where() {
    return where;
  }

  /** The media type given, with parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether the media type is {@code type}, whatever its parameters. */
  public boolean isA(String type) {
    return mediaType.equals(type) || mediaType.startsWith(type + ";");
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A copy of the first bytes, at most {@code count}. */
  public byte[] head(int count) {
    return Arrays.copyOf(bytes, Math.min(count, bytes.length));
  }

  /** Number of bytes. */
  public int size() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawItem that
        && where.equals(that.where)
        && mediaType.equals(that.mediaType)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * where.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return where + " (" + mediaType + ", " + bytes.length + " bytes)";
  }
}
