package org.annalist.reader.internal.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.reader.internal.encoding.Encodings;
import org.annalist.reader.item.Input;
import org.annalist.reader.item.ItemSource;
import org.annalist.reader.item.RawItem;

/**
 * Files of one JSON object per line. A line at a time is in memory; a line that is longer than
 * {@link #LONGEST_LINE} is told and skipped. Stateless and thread-safe.
 */
public final class JsonLinesSource implements ItemSource {
  /** Bytes up to which a record is read. */
  public static final int LONGEST_LINE = 64 * 1024 * 1024;

  @Override
  public boolean supports(Input input) throws IOException {
    if (input.hasExtension(".jsonl", ".ndjson")) {
      return true;
    }
    String head = new String(input.head(), StandardCharsets.UTF_8);
    String start = head.startsWith("\uFEFF") ? head.substring(1) : head.stripLeading();
    return start.startsWith("{\"") && !input.hasExtension(".txt", ".html", ".htm");
  }

  @Override
  public void items(Input input, Consumer<Outcome<RawItem>> sink) throws IOException {
    try (InputStream in = utf8(input)) {
      new Splitter(input.uri(), sink).run(in);
    }
  }

  /** The content in UTF-8 without a mark; files in UTF-16 are turned over in memory. */
  private static InputStream utf8(Input input) throws IOException {
    Optional<Charset> mark = Encodings.byMark(input.head());
    InputStream in = input.open();
    if (mark.isEmpty()) {
      return in;
    }
    if (mark.get().equals(StandardCharsets.UTF_8)) {
      in.skipNBytes(3);
      return in;
    }
    try (in) {
      String text = new String(in.readAllBytes(), mark.get()).substring(1);
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Cuts at line feeds and keeps count of records, lines and bytes. */
  private static final class Splitter {
    private final String uri;
    private final Consumer<Outcome<RawItem>> sink;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;
    private long lineStart;
    private long offset;
    private long lines;
    private long records;

    Splitter(String uri, Consumer<Outcome<RawItem>> sink) {
      this.uri = uri;
      this.sink = sink;
    }

    void run(InputStream in) throws IOException {
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        int from = 0;
        for (int i = 0; i < count; i++) {
          if (buffer[i] == '\n') {
            add(buffer, from, i);
            offset++;
            end();
            from = i + 1;
          }
        }
        add(buffer, from, count);
      }
      end();
      if (records == 0) {
        sink.accept(Outcome.failed(nothing()));
      }
    }

    private void add(byte[] buffer, int from, int to) {
      offset += to - from;
      if (line.size() + (long) to - from > LONGEST_LINE) {
        tooLong = true;
        line.reset();
      } else if (!tooLong) {
        line.write(buffer, from, to - from);
      }
    }

    private void end() {
      lines++;
      byte[] bytes = line.toByteArray();
      if (tooLong || !isBlank(bytes)) {
        records++;
        Location where = new Location(uri, records, lineStart, lines, 1);
        sink.accept(
            tooLong
                ? Outcome.failed(tooLong(where))
                : Outcome.of(new RawItem(where, JsonRecordReader.MEDIA_TYPE, bytes)));
      }
      line.reset();
      tooLong = false;
      lineStart = offset;
    }

    private Problem nothing() {
      return Problem.error(
          ProblemCode.EMPTY_INPUT,
          Location.of(uri),
          "there is no record in it",
          "each line must hold one whole JSON object");
    }

    private static Problem tooLong(Location where) {
      return Problem.error(
          ProblemCode.OVERSIZE,
          where,
          "the record is longer than " + LONGEST_LINE + " bytes",
          "check that the records are separated by line breaks");
    }

    private static boolean isBlank(byte[] bytes) {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }
}
