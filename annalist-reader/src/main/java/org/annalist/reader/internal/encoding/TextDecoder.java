package org.annalist.reader.internal.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * Bytes to text. Bytes that do not decode become U+FFFD and are told as a warning with the offset
 * of the first; what is not text at all, or empty, fails. Stateless and thread-safe.
 */
public final class TextDecoder {
  private static final String REPLACEMENT = "\uFFFD";
  private static final String MARK = "\uFEFF";
  private static final int FORGIVEN = 3;

  private TextDecoder() {}

  /**
   * Decodes {@code bytes}.
   *
   * @param declared the encoding that the input claims, if it does
   * @param where the place of the bytes, for problems
   */
  public static Outcome<String> decode(byte[] bytes, Optional<Charset> declared, Location where) {
    Optional<Charset> mark = Encodings.byMark(bytes);
    Charset charset = mark.or(() -> declared).orElseGet(() -> Encodings.detect(bytes));
    if (mark.isEmpty() && hasBinaryBytes(bytes, charset)) {
      return Outcome.failed(notText(bytes, where));
    }
    Decoded decoded = decode(bytes, charset);
    if (declared.isPresent() && mark.isEmpty() && decoded.broken() > 0) {
      Charset found = Encodings.detect(bytes);
      Decoded again = decode(bytes, found);
      if (again.broken() < decoded.broken()) {
        return Outcome.of(again.text(), List.of(otherEncoding(charset, found, decoded, where)));
      }
    }
    if (decoded.text().isBlank()) {
      return Outcome.failed(empty(where));
    }
    if (isGarbage(decoded.text())) {
      return Outcome.failed(notText(bytes, where));
    }
    return decoded.broken() == 0
        ? Outcome.of(decoded.text())
        : Outcome.of(decoded.text(), List.of(replaced(charset, decoded, where)));
  }

  /** The problem of an input without content. */
  public static Problem empty(Location where) {
    return Problem.error(
        ProblemCode.EMPTY_INPUT,
        where,
        "there is nothing in it but white space",
        "check how the input was made");
  }

  private static boolean hasBinaryBytes(byte[] bytes, Charset charset) {
    if (Signature.of(bytes).isPresent()) {
      return true;
    }
    return !charset.name().startsWith("UTF-16") && hasZero(bytes);
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether more than one character in twenty is a control character or did not decode. */
  private static boolean isGarbage(String text) {
    long odd = text.chars().filter(TextDecoder::isOdd).count();
    return odd > FORGIVEN && odd * 20 > text.length();
  }

  private static boolean isOdd(int c) {
    return c == REPLACEMENT.charAt(0)
        || c == 0x7F
        || (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B);
  }

  private static Problem notText(byte[] bytes, Location where) {
    String what = Signature.of(bytes).map(Signature::label).orElse("binary data");
    return Problem.error(
        ProblemCode.NOT_TEXT,
        where,
        "this is " + what + ", not text",
        "save the report as text or as a web page first");
  }

  private static Problem otherEncoding(
      Charset claimed, Charset found, Decoded decoded, Location where) {
    return Problem.warning(
        ProblemCode.BAD_ENCODING,
        where.withByteOffset(decoded.firstBroken()),
        "the input says " + claimed.name() + " but is in " + found.name(),
        "it was read as " + found.name());
  }

  private static Problem replaced(Charset charset, Decoded decoded, Location where) {
    return Problem.warning(
        ProblemCode.BAD_ENCODING,
        where.withByteOffset(decoded.firstBroken()),
        decoded.broken() + " byte sequence(s) are no " + charset.name(),
        "they were read as " + REPLACEMENT);
  }

  private static Decoded decode(byte[] bytes, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(Math.max(64, bytes.length + 16));
    StringBuilder text = new StringBuilder();
    int broken = 0;
    long first = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isUnderflow()) {
        return new Decoded(unmarked(text.toString()), broken, first);
      }
      if (result.isError()) {
        first = first < 0 ? in.position() : first;
        broken++;
        in.position(Math.min(in.limit(), in.position() + result.length()));
        text.append(REPLACEMENT);
      }
    }
  }

  private static String unmarked(String text) {
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private record Decoded(String text, int broken, long firstBroken) {}
}
