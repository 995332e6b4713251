package org.annalist.knowledge.importer;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one actor dictionary, line by line: an entry ends where the next phrase begins.
 * Used by one thread for one file.
 */
final class PetrarchEntries {
  /** The entry being read. */
  private static final class Open {
    private final long number;
    private final String name;
    private final List<String> synonyms = new ArrayList<>();
    private final List<DatedCode> codes = new ArrayList<>();

    Open(long number, List<String> names) {
      this.number = number;
      this.name = names.get(0);
      synonyms.addAll(names.subList(1, names.size()));
    }
  }

  private final String file;
  private final CameoCodes cameo;
  private final ImportSink sink;
  private final Repeats repeats = new Repeats();
  private Optional<Open> open = Optional.empty();

  PetrarchEntries(String file, CameoCodes cameo, ImportSink sink) {
    this.file = file;
    this.cameo = cameo;
    this.sink = sink;
  }

  /** Takes the next line; a broken one is told and left out. */
  void line(String line, long number) throws IOException {
    String text = withoutComment(line);
    if (text.isBlank()) {
      return;
    }
    try {
      if (Character.isWhitespace(text.charAt(0)) || text.startsWith("[")) {
        entry("a code").codes.addAll(DatedCode.all(text.strip()));
      } else if (text.startsWith("+")) {
        entry("a synonym").synonyms.addAll(phrase(text.substring(1)));
      } else {
        Open next = new Open(number, phrase(text));
        next.codes.addAll(DatedCode.all(behind(text)));
        close();
        open = Optional.of(next);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      sink.problem(Lines.skipped(file, number, e.getMessage() + ": " + line.strip()));
    }
  }

  private Open entry(String what) {
    return open.orElseThrow(
        () -> new IllegalArgumentException(what + " without a phrase before it"));
  }

  private static String withoutComment(String line) {
    String text = line.replaceFirst("\\s*(#|;|<!--).*", "");
    return text.stripTrailing();
  }

  private static List<String> phrase(String text) {
    int bracket = text.indexOf('[');
    return PetrarchPhrase.names(bracket < 0 ? text : text.substring(0, bracket));
  }

  private static String behind(String text) {
    int bracket = text.indexOf('[');
    return bracket < 0 ? "" : text.substring(bracket);
  }

  /** Gives the last entry to the sink. */
  void close() throws IOException {
    if (open.isPresent()) {
      for (DatedCode dated : open.get().codes) {
        take(open.get(), dated);
      }
    }
    open = Optional.empty();
  }

  private void take(Open entry, DatedCode dated) throws IOException {
    CameoCodes.Code code = cameo.read(dated.code());
    String told = "no country or sector is known by " + dated.code() + " of " + entry.name;
    if (code.isEmpty()) {
      sink.problem(Lines.skipped(file, entry.number, told));
      return;
    }
    if (!code.unknown().isEmpty()) {
      sink.problem(Lines.doubtful(file, entry.number, told.replace(" or sector", "")));
    }
    ActorRow row = row(entry, dated, code);
    if (repeats.isFirst(row, file, entry.number, sink)) {
      sink.actor(row);
    }
  }

  private static ActorRow row(Open entry, DatedCode dated, CameoCodes.Code code) {
    List<String> country = code.country().isEmpty() ? List.of() : List.of(code.country());
    return new ActorRow(
        kind(dated, code),
        entry.name,
        entry.synonyms,
        country,
        code.sectors(),
        dated.from(),
        dated.to(),
        dated.code());
  }

  private static String kind(DatedCode dated, CameoCodes.Code code) {
    if (code.sectors().isEmpty()) {
      boolean state = !code.country().matches("IGO|UNO|EUR|NGO|MNC|ISM|IMG");
      return state ? "state" : dated.isTimed() ? "person" : "organisation";
    }
    return switch (code.sectors().get(0)) {
      case "REB" -> dated.isTimed() ? "person" : "armed-group";
      case "JRN" -> "medium";
      case "PTY" -> "party";
      default -> dated.isTimed() ? "person" : "body";
    };
  }
}
