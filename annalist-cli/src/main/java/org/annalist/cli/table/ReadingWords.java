package org.annalist.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.cli.console.Tint;
import org.annalist.coder.event.SentenceReading;
import org.annalist.coder.event.WordReading;
import org.annalist.coder.event.WordReading.RowReading;
import org.annalist.coder.role.Contender;
import org.annalist.knowledge.learn.Reason;
import org.annalist.language.Token;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;

/** Writes how sentences were read as lines of text. Immutable and thread-safe. */
public final class ReadingWords {
  private static final String NOTHING = "  no word in it may tell an event";
  private static final String NOBODY = "nobody";

  private final boolean colour;

  /** Lines with or without colours. */
  public ReadingWords(boolean colour) {
    this.colour = colour;
  }

  /** The lines of one sentence. */
  public List<String> lines(SentenceReading reading, String text) {
    List<String> lines = new ArrayList<>();
    String sentence = reading.span().in(text).replaceAll("\\s+", " ");
    lines.add(Tint.BOLD.paint("\"" + sentence + "\"", colour));
    if (reading.words().isEmpty()) {
      lines.add(NOTHING);
    }
    reading.words().forEach(w -> lines.addAll(lines(w)));
    return lines;
  }

  private List<String> lines(WordReading word) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + head(word));
    if (!word.reasons().isEmpty()) {
      lines.add(
          "    event %s of %s: %s"
              .formatted(share(word.chance()), share(word.bar()), reasons(word.reasons())));
    }
    if (!word.types().isEmpty()) {
      lines.add("    types " + types(word) + ": " + reasons(word.typeReasons()));
    }
    rows(lines, word.rows());
    word.event().ifPresent(e -> event(lines, word, e));
    return lines;
  }

  private String head(WordReading word) {
    String name = Tint.CYAN.paint(word.token().text(), colour);
    return name
        + switch (word.fate()) {
          case CODED -> " is coded " + coded(word.event().orElseThrow());
          case PART -> " belongs to " + word.teller().map(Token::text).orElseThrow();
          case UNLIKELY -> " is no event: too unlikely";
          case UNKNOWN -> " is no event: no row of the lexicon holds";
        };
  }

  private String coded(Event event) {
    String type = event.mode().map(m -> event.type().code() + "/" + m).orElse(event.type().code());
    return "%s, %s, confidence %s"
        .formatted(
            Tint.GREEN.paint(type, colour),
            event.status().name().toLowerCase(Locale.ROOT),
            share(event.confidence().value()));
  }

  private static String types(WordReading word) {
    return word.types().stream()
        .map(t -> t.type() + " " + share(t.probability()))
        .collect(Collectors.joining(", "));
  }

  private static String reasons(List<Reason> reasons) {
    return reasons.stream()
        .map(r -> "%s %s".formatted(r.words(), signed(r.weight())))
        .collect(Collectors.joining(", "));
  }

  private static void rows(List<String> lines, List<RowReading> rows) {
    for (RowReading row : rows) {
      String verdict = row.holds() ? "holds" : "does not hold: its needs are not met";
      lines.add("    row %s (%s) %s".formatted(row.id(), row.type(), verdict));
    }
    if (rows.isEmpty()) {
      lines.add("    no row of the lexicon has this head");
    }
  }

  private static void event(List<String> lines, WordReading word, Event event) {
    lines.add("    rule " + event.evidence().rule());
    lines.add("    by " + named(event.actors()) + "; to " + named(event.recipients()));
    List<Actor> sides =
        Stream.concat(event.actors().stream(), event.recipients().stream()).toList();
    String others =
        word.contenders().stream()
            .filter(c -> c.actors().stream().noneMatch(a -> sides.stream().anyMatch(a::sameAs)))
            .map(ReadingWords::named)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      lines.add("    not on a side: " + others);
    }
    event.when().ifPresent(w -> lines.add("    when " + w.iso()));
    event.where().ifPresent(w -> lines.add("    where " + w.name()));
    event
        .saidBy()
        .forEach(
            a -> lines.add("    said by " + named(List.of(a.speaker())) + " (" + a.verb() + ")"));
  }

  private static String named(Contender contender) {
    String where =
        contender.isHere() ? "" : " (" + contender.origin().name().toLowerCase(Locale.ROOT) + ")";
    return named(contender.actors()) + where;
  }

  private static String named(List<Actor> actors) {
    return actors.isEmpty()
        ? NOBODY
        : actors.stream()
            .map(a -> a.text().replaceAll("\\s+", " ") + " [" + a.code() + "]")
            .collect(Collectors.joining(" and "));
  }

  private static String share(double probability) {
    return "%.2f".formatted(probability).replaceFirst("^0", "");
  }

  private static String signed(double weight) {
    return "%+.1f".formatted(weight);
  }
}
