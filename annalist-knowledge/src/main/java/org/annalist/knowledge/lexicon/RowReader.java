package org.annalist.knowledge.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** Reads event rows, with their frames looked up and their sets spelt out. */
final class RowReader {
  private final Map<String, Frame> frames;
  private final Map<String, List<String>> sets;

  private RowReader(Map<String, Frame> frames, Map<String, List<String>> sets) {
    this.frames = frames;
    this.sets = sets;
  }

  static RowReader builtIn() {
    Map<String, Frame> frames =
        EventLexicon.table("frames.tsv").rows().stream()
            .map(RowReader::frame)
            .collect(Collectors.toMap(Frame::name, f -> f));
    Map<String, List<String>> sets =
        EventLexicon.table("sets.tsv").rows().stream()
            .collect(Collectors.toMap(r -> r.get("set"), r -> r.list("words")));
    return new RowReader(frames, sets);
  }

  private static Frame frame(Row row) {
    return new Frame(
        row.get("frame"),
        row.list("actors"),
        row.list("recipients"),
        row.list("parties"),
        row.list("content"));
  }

  Map<WordClass, Map<String, List<EventRow>>> readAll() {
    Map<WordClass, Map<String, List<EventRow>>> all = new EnumMap<>(WordClass.class);
    for (WordClass wordClass : WordClass.values()) {
      all.put(wordClass, read(wordClass));
    }
    return all;
  }

  private Map<String, List<EventRow>> read(WordClass wordClass) {
    return byHead(
        EventLexicon.table(wordClass.file()).rows().stream().map(r -> row(wordClass, r)).toList());
  }

  /** The good rows of a table by head, most specific first; broken ones become problems. */
  Map<String, List<EventRow>> read(WordClass wordClass, Table table, Consumer<Problem> broken) {
    List<EventRow> good = new ArrayList<>();
    for (Row row : table.rows()) {
      try {
        good.add(row(wordClass, row));
      } catch (IllegalArgumentException e) {
        broken.accept(
            Problem.warning(
                ProblemCode.BROKEN_KNOWLEDGE_ROW,
                row.where(),
                String.valueOf(e.getMessage()),
                "the row was skipped"));
      }
    }
    return byHead(good);
  }

  private static Map<String, List<EventRow>> byHead(List<EventRow> rows) {
    return rows.stream()
        .flatMap(RowReader::spellings)
        .sorted(Comparator.comparingInt(EventRow::specificity).reversed())
        .collect(Collectors.groupingBy(EventRow::head));
  }

  /** A head with a hyphen is met as one word or as its parts: "cease-fire" has three tokens. */
  private static Stream<EventRow> spellings(EventRow row) {
    List<String> parts =
        row.words().stream().flatMap(w -> Arrays.stream(w.split("(?<=-)|(?=-)"))).toList();
    return parts.size() == row.words().size()
        ? Stream.of(row)
        : Stream.of(row, row.withWords(parts));
  }

  /** The open rows by word class and type: {@code verb:ACCUSE}. */
  Map<String, EventRow> readOpen(Table table) {
    Map<String, EventRow> all = new HashMap<>();
    for (Row row : table.rows()) {
      for (WordClass wordClass : WordClass.values()) {
        String key = wordClass.label() + ":" + row.get("type");
        all.put(key, open(wordClass, key, row));
      }
    }
    return all;
  }

  private EventRow open(WordClass wordClass, String key, Row row) {
    Frame frame = frames.get(row.get(wordClass.label()));
    if (frame == null) {
      throw new IllegalArgumentException(row.where() + ": no frame " + row.get(wordClass.label()));
    }
    return new EventRow(
        "open " + key,
        List.of("*"),
        wordClass,
        List.of(),
        new EventType(row.get("type")),
        Optional.empty(),
        Optional.empty(),
        frame,
        Status.HAPPENED);
  }

  /**
   * One row.
   *
   * @throws IllegalArgumentException naming file and line if the row refers to what is not there
   */
  EventRow row(WordClass wordClass, Row row) {
    try {
      String needs = row.get("needs");
      String id = wordClass.label() + ":" + row.get("head") + (needs.isEmpty() ? "" : " " + needs);
      Frame frame = frames.get(row.get("frame"));
      if (frame == null) {
        throw new IllegalArgumentException("no frame " + row.get("frame"));
      }
      return new EventRow(
          id,
          List.of(row.get("head").split("_")),
          wordClass,
          needs(needs),
          new EventType(row.get("type")),
          row.find("mode"),
          row.find("cameo"),
          frame,
          row.find("status").map(Status::valueOf).orElse(Status.HAPPENED));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
    }
  }

  private List<Need> needs(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("\\+")).map(Need::parse).map(this::spellOut).toList();
  }

  private Need spellOut(Need need) {
    return new Need(
        need.slot(), need.alternatives().stream().flatMap(this::members).distinct().toList());
  }

  private Stream<String> members(String alternative) {
    if (!alternative.startsWith("%")) {
      return Stream.of(alternative);
    }
    List<String> words = sets.get(alternative.substring(1));
    if (words == null) {
      throw new IllegalArgumentException("no set " + alternative);
    }
    return words.stream();
  }
}
