package org.annalist.reader.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.problem.Severity;
import org.annalist.reader.internal.encoding.Encodings;
import org.annalist.reader.item.Input;
import org.annalist.reader.item.ItemSource;
import org.annalist.reader.item.RawItem;

/**
 * Plain text: one item, or several when the text is longer than {@link #LONGEST} bytes. Pieces end
 * at a blank line, a line break, a sentence end or a space, whichever is found first in that order,
 * and are given in UTF-8. Takes every input, so it stands last. Stateless and thread-safe.
 */
public final class TextSource implements ItemSource {
  /** Bytes up to which a text is one item; also the length of a piece in characters. */
  public static final int LONGEST = 64 * 1024;

  private static final String PLAIN = "text/plain";
  private static final String PIECE = "text/plain; charset=utf-8";

  @Override
  public boolean supports(Input input) {
    return true;
  }

  @Override
  public void items(Input input, Consumer<Outcome<RawItem>> sink) throws IOException {
    try (InputStream in = input.open()) {
      byte[] start = in.readNBytes(LONGEST + 1);
      if (start.length <= LONGEST || !looksLikeText(start)) {
        sink.accept(Outcome.of(new RawItem(Location.of(input.uri()), PLAIN, start)));
        return;
      }
      Charset charset = Encodings.detect(Arrays.copyOf(start, Input.HEAD_BYTES));
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), in);
      pieces(input.uri(), new InputStreamReader(all, charset), sink);
    }
  }

  private static boolean looksLikeText(byte[] start) {
    return Encodings.detect(start).name().startsWith("UTF-16")
        || new String(start, StandardCharsets.ISO_8859_1).indexOf('\0') < 0;
  }

  private static void pieces(String uri, Reader reader, Consumer<Outcome<RawItem>> sink)
      throws IOException {
    StringBuilder rest = new StringBuilder();
    char[] buffer = new char[1 << 16];
    long number = 0;
    for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
      rest.append(buffer, 0, count);
      while (rest.length() > LONGEST) {
        int cut = PieceEnd.before(rest, LONGEST);
        number++;
        sink.accept(piece(uri, number, rest.substring(0, cut)));
        rest.delete(0, cut);
      }
    }
    if (!rest.toString().isBlank()) {
      sink.accept(piece(uri, number + 1, rest.toString()));
    }
  }

  private static Outcome<RawItem> piece(String uri, long number, String text) {
    Location where = Location.of(uri + "#part=" + number);
    RawItem item = new RawItem(where, PIECE, text.getBytes(StandardCharsets.UTF_8));
    if (number > 1) {
      return Outcome.of(item);
    }
    Problem cut =
        new Problem(
            ProblemCode.OVERSIZE,
            Severity.WARNING,
            Location.of(uri),
            "the text is longer than " + LONGEST + " bytes and is read in parts",
            "put each report in a file of its own, or in a JSON lines file");
    return Outcome.of(item, List.of(cut));
  }
}
