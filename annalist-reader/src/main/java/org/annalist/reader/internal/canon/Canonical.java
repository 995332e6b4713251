package org.annalist.reader.internal.canon;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** Makes text canonical. Stateless and thread-safe. */
public final class Canonical {
  private Canonical() {}

  /** The text without a byte order mark, with {@code \n} for every line break, in NFC. */
  public static String text(String raw) {
    String unmarked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    String lines = unmarked.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(lines, Normalizer.Form.NFC);
  }

  /** One line: canonical, white space runs as one space, trimmed. */
  public static String line(String raw) {
    return text(raw).replaceAll("[\\s\u00A0]+", " ").strip();
  }

  /** The parts that are not empty, canonical, joined by one line break each. */
  public static String join(List<String> parts) {
    return parts.stream()
        .map(Canonical::text)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
