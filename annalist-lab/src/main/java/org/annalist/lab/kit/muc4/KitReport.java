package org.annalist.lab.kit.muc4;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Document;
import org.annalist.model.text.DocumentBuilder;

/** A line of the kit's documents as a document: lines of a paragraph joined, marks left out. */
final class KitReport {
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n|\\n {2,}");
  private static final Pattern DATELINE =
      Pattern.compile("^[A-Z .,()'-]{3,60}, \\d{1,2} [A-Z]{3} \\d\\d (\\([^)]*\\) )?--\\s*");
  private static final Pattern MARK =
      Pattern.compile(
          "\\[(TEXT|EXCERPTS?|SUMMARY|REPORT|ARTICLE|EDITORIAL|COMMENTARY|PASSAGES? [A-Z ]+|WORDS?"
              + " INDISTINCT|STATION [A-Z]+|[A-Z ]*COMMENTARY|[A-Z ]*REPORT|BEGIN RECORDING|END"
              + " RECORDING|SENTENCE AS [A-Z]+|SIC|AS [A-Z ]+)\\]\\s*");
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM ")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1930)
          .toFormatter(Locale.ENGLISH);

  private KitReport() {}

  /** The document. */
  static Document of(Fields line) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : PARAGRAPH.split(line.text("text").strip())) {
      String flat = MARK.matcher(paragraph.replaceAll("\\s+", " ").strip()).replaceAll("");
      String body = text.length() == 0 ? DATELINE.matcher(flat).replaceFirst("") : flat;
      if (!body.isBlank()) {
        text.append(text.length() == 0 ? "" : "\n").append(body);
      }
    }
    DocumentBuilder builder =
        Document.builder(text.toString())
            .id(line.text("id"))
            .uri("kit:" + line.text("id"))
            .language("en");
    published(line).ifPresent(builder::published);
    return builder.build();
  }

  /** The day of the dateline. */
  static Optional<LocalDate> published(Fields line) {
    return line.object("dateline")
        .flatMap(d -> d.maybe("date"))
        .filter(d -> d.matches("\\d{1,2} [A-Z]{3} \\d\\d"))
        .map(d -> LocalDate.parse(d, DAY));
  }

  /** A day as the templates write it. */
  static String written(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%02d %s %02d",
        day.getDayOfMonth(),
        day.getMonth().name().substring(0, 3),
        day.getYear() % 100);
  }
}
