package org.annalist.reader.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.reader.item.Input;
import org.annalist.reader.item.ItemSource;
import org.annalist.reader.item.RawItem;

/** Inputs that are one web page as a whole. Stateless and thread-safe. */
public final class WholeFileSource implements ItemSource {
  /** Bytes up to which a page is read. */
  public static final int LARGEST = 32 * 1024 * 1024;

  @Override
  public boolean supports(Input input) throws IOException {
    return input.hasExtension(".html", ".htm", ".xhtml") || startsAsPage(input.head());
  }

  /** Whether bytes begin like a web page: a doctype, or one of the first tags. */
  public static boolean startsAsPage(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
            .replace("\u0000", "")
            .toLowerCase(Locale.ROOT);
    int tag = head.indexOf('<');
    return tag >= 0
        && tag <= 8
        && (head.startsWith("<!doctype html", tag)
            || head.startsWith("<html", tag)
            || head.startsWith("<head", tag)
            || head.startsWith("<body", tag)
            || (head.startsWith("<?xml", tag) && head.contains("<html")));
  }

  @Override
  public void items(Input input, Consumer<Outcome<RawItem>> sink) throws IOException {
    Location where = Location.of(input.uri());
    try (InputStream in = input.open()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      sink.accept(
          bytes.length > LARGEST
              ? Outcome.failed(tooLarge(where))
              : Outcome.of(new RawItem(where, "text/html", bytes)));
    }
  }

  private static Problem tooLarge(Location where) {
    return Problem.error(
        ProblemCode.OVERSIZE,
        where,
        "the page is larger than " + LARGEST + " bytes",
        "save the report as text");
  }
}
