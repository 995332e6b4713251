package org.annalist.knowledge.importer;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads actor dictionaries of PETRARCH and TABARI: {@code PHRASE_ [CODE]}, {@code +SYNONYM}, and
 * {@code [CODE >20040101]} with dates, on lines of their own or behind the phrase.
 */
final class PetrarchActors implements KnowledgeImporter {
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern SPAN =
      Pattern.compile(
          "([A-Z]{2,})\\s*(?:([<>])\\s*(\\d{6}|\\d{8})|(\\d{6}|\\d{8})\\s*-\\s*(\\d{6}|\\d{8}))?");
  private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{N}_.'&/’() -]+");
  private static final int CENTURY = 30;
  private static final int SHORT_DATE = 6;

  private final CameoCodes codes = new CameoCodes();

  /** A code with its days. */
  private record Dated(String code, String from, String to) {}

  /** The entry being read. */
  private static final class Open {
    private final String name;
    private final List<String> synonyms = new ArrayList<>();
    private final List<Dated> codes = new ArrayList<>();

    Open(String name) {
      this.name = name;
    }
  }

  @Override
  public String format() {
    return "petrarch-actors";
  }

  @Override
  public String description() {
    return "actor dictionaries of PETRARCH and TABARI (PHRASE [CODE], +SYNONYM, dated codes)";
  }

  @Override
  public String licence() {
    return "MIT (dictionaries of PETRARCH)";
  }

  @Override
  public void read(String file, InputStream in, ImportSink sink) throws IOException {
    List<Open> open = new ArrayList<>();
    Lines.each(in, sink, (line, number) -> line(file, line, number, open, sink));
    close(open, sink);
  }

  private void line(String file, String line, long number, List<Open> open, ImportSink sink)
      throws IOException {
    String text = withoutComment(line);
    if (text.isBlank()) {
      return;
    }
    boolean dates = Character.isWhitespace(text.charAt(0)) || text.startsWith("[");
    try {
      if (dates) {
        if (open.isEmpty()) {
          throw new IllegalArgumentException("a code without a phrase before it");
        }
        open.get(0).codes.addAll(codes(text.strip()));
      } else if (text.startsWith("+")) {
        if (open.isEmpty()) {
          throw new IllegalArgumentException("a synonym without a phrase before it");
        }
        open.get(0).synonyms.add(phrase(text.substring(1)));
      } else {
        Open next = new Open(phrase(text));
        next.codes.addAll(codes(behind(text)));
        close(open, sink);
        open.add(next);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      sink.problem(Lines.skipped(file, number, e.getMessage() + ": " + line.strip()));
    }
  }

  private static String withoutComment(String line) {
    String text = line.replaceFirst("\\s*(#|;|<!--).*", "");
    return text.stripTrailing();
  }

  private static String phrase(String text) {
    int bracket = text.indexOf('[');
    String phrase = (bracket < 0 ? text : text.substring(0, bracket)).strip();
    if (!PHRASE.matcher(phrase).matches()) {
      throw new IllegalArgumentException("no phrase");
    }
    return Spelling.name(phrase);
  }

  private static String behind(String text) {
    int bracket = text.indexOf('[');
    return bracket < 0 ? "" : text.substring(bracket);
  }

  private static List<Dated> codes(String text) {
    List<Dated> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text);
    int end = 0;
    while (bracket.find()) {
      if (!text.substring(end, bracket.start()).isBlank()) {
        throw new IllegalArgumentException("stray words between codes");
      }
      found.add(dated(bracket.group(1).strip()));
      end = bracket.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("stray words behind the code");
    }
    return found;
  }

  private static Dated dated(String text) {
    Matcher m = SPAN.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("malformed code or date");
    }
    String from = "";
    String to = "";
    if (">".equals(m.group(2))) {
      from = day(m.group(3)).toString();
    } else if ("<".equals(m.group(2))) {
      to = day(m.group(3)).toString();
    } else if (m.group(4) != null) {
      from = day(m.group(4)).toString();
      to = day(m.group(5)).toString();
    }
    if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
      throw new IllegalArgumentException("dates out of order");
    }
    return new Dated(m.group(1), from, to);
  }

  /** A day of six digits (years 00 to 30 are 20xx) or eight; a day 00 or beyond the month's end. */
  private static LocalDate day(String digits) {
    int cut = digits.length() == SHORT_DATE ? 2 : 4;
    int year = Integer.parseInt(digits.substring(0, cut));
    if (cut == 2) {
      year += year <= CENTURY ? 2000 : 1900;
    }
    int month = Math.max(1, Integer.parseInt(digits.substring(cut, cut + 2)));
    LocalDate first = LocalDate.of(year, month, 1);
    int day = Math.max(1, Integer.parseInt(digits.substring(cut + 2)));
    if (day > 31) {
      throw new DateTimeException("no day " + day);
    }
    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
  }

  private void close(List<Open> open, ImportSink sink) throws IOException {
    if (!open.isEmpty()) {
      for (Dated dated : open.get(0).codes) {
        Optional<CameoCodes.Code> code = codes.read(dated.code());
        if (code.isPresent()) {
          sink.actor(row(open.get(0), dated, code.get()));
        }
      }
      open.clear();
    }
  }

  private static ActorRow row(Open entry, Dated dated, CameoCodes.Code code) {
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

  private static String kind(Dated dated, CameoCodes.Code code) {
    boolean timed = !dated.from().isEmpty() || !dated.to().isEmpty();
    if (code.sectors().isEmpty()) {
      return code.country().matches("IGO|UNO|EUR|NGO|MNC|ISM|IMG") ? "organisation" : "state";
    }
    return switch (code.sectors().get(0)) {
      case "REB" -> timed ? "person" : "armed-group";
      case "JRN" -> "medium";
      case "PTY" -> "party";
      default -> timed ? "person" : "body";
    };
  }
}
