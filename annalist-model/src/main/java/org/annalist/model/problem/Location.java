package org.annalist.model.problem;

import java.util.OptionalLong;
import org.annalist.model.text.Span;

/**
 * Where a problem is: the uri, and as much of record number (1-based), byte offset (0-based), line
 * and column (1-based) or span as is known. Numbers that are not known are {@code -1}.
 *
 * @param uri the input, never empty
 * @param record record number in a file of records, or -1
 * @param byteOffset offset of the first bad byte, or -1
 * @param line line number, or -1
 * @param column column number in characters, or -1
 */
public record Location(String uri, long record, long byteOffset, long line, long column) {
  private static final long UNKNOWN = -1;

  /** Refuses an empty uri. */
  public Location {
    if (uri.isEmpty()) {
      throw new IllegalArgumentException("a location needs a uri");
    }
  }

  /** The whole input. */
  public static Location of(String uri) {
    return new Location(uri, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
  }

  /** A line of the input. */
  public static Location line(String uri, long line) {
    return new Location(uri, UNKNOWN, UNKNOWN, line, UNKNOWN);
  }

  /** A span of canonical text, told by its start as an offset. */
  public static Location span(String uri, Span span) {
    return new Location(uri, UNKNOWN, span.start(), UNKNOWN, UNKNOWN);
  }

  /** The same place with the record number. */
  public Location withRecord(long number) {
    return new Location(uri, number, byteOffset, line, column);
  }

  /** The same place with the byte offset. */
  public Location withByteOffset(long offset) {
    return new Location(uri, record, offset, line, column);
  }

  /** The same place with line and column. */
  public Location withLineColumn(long lineNumber, long columnNumber) {
    return new Location(uri, record, byteOffset, lineNumber, columnNumber);
  }

  /** The line number, if known. */
  public OptionalLong lineNumber() {
    return line < 0 ? OptionalLong.empty() : OptionalLong.of(line);
  }

  /** Reads as {@code reports.jsonl, record 3, line 3:17, byte 812}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(uri);
    if (record >= 0) {
      out.append(", record ").append(record);
    }
    if (line >= 0) {
      out.append(", line ").append(line);
      if (column >= 0) {
        out.append(':').append(column);
      }
    }
    if (byteOffset >= 0) {
      out.append(", byte ").append(byteOffset);
    }
    return out.toString();
  }
}
