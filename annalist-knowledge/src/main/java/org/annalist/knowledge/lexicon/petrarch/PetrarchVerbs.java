package org.annalist.knowledge.lexicon.petrarch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.EventRow;
import org.annalist.knowledge.lexicon.VerbRow;
import org.annalist.knowledge.lexicon.WordClass;
import org.annalist.knowledge.ontology.CameoEntry;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * Reads a verb dictionary of PETRARCH2. Codes become PLOVER types by the ontology; roles stand
 * where most verbs of that type in Annalist's own lexicon have them. Not thread-safe: one per file.
 */
public final class PetrarchVerbs {
  private final Ontology ontology;
  private final Map<String, String> frames;
  private final Set<String> particles;
  private final String name;

  private final Map<String, List<String>> sets = new HashMap<>();
  private final Map<String, VerbRow> rows = new TreeMap<>();
  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
  private final List<Problem> problems = new ArrayList<>();
  private final List<VerbHead> block = new ArrayList<>();
  private Optional<String> openSet = Optional.empty();
  private Optional<String> blockCode = Optional.empty();
  private int heads;
  private int patterns;

  private PetrarchVerbs(String name, Ontology ontology, EventLexicon lexicon) {
    this.name = name;
    this.ontology = ontology;
    frames = usualFrames(lexicon);
    particles =
        Table.resource(PetrarchVerbs.class, "particles.tsv").rows().stream()
            .map((Row r) -> r.get("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads a dictionary; closes nothing.
   *
   * @param name of the file, for messages
   * @throws IOException if the reader fails
   */
  public static ImportedVerbs read(
      String name, Reader source, Ontology ontology, EventLexicon lexicon) throws IOException {
    PetrarchVerbs verbs = new PetrarchVerbs(name, ontology, lexicon);
    BufferedReader in = new BufferedReader(source);
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      verbs.line(DictionaryLine.withoutComment(line), ++number);
    }
    return new ImportedVerbs(
        List.copyOf(verbs.rows.values()),
        verbs.heads,
        verbs.patterns,
        verbs.leftOut,
        verbs.problems);
  }

  /** The frame that most plain verbs of each type have; ties by name. */
  private static Map<String, String> usualFrames(EventLexicon lexicon) {
    Map<String, Map<String, Long>> counts =
        lexicon.all(WordClass.VERB).stream()
            .filter(r -> r.needs().isEmpty())
            .collect(
                Collectors.groupingBy(
                    r -> r.type().code(),
                    Collectors.groupingBy(
                        (EventRow r) -> r.frame().name(), Collectors.counting())));
    Map<String, String> out = new HashMap<>();
    counts.forEach(
        (type, byFrame) ->
            byFrame.entrySet().stream()
                .max(
                    Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(e -> out.put(type, e.getKey())));
    return out;
  }

  private void line(String line, int number) {
    if (line.isEmpty()) {
      return;
    }
    if (line.startsWith("&")) {
      openSet = Optional.of(setName(line));
      sets.put(openSet.get(), new ArrayList<>());
    } else if (line.startsWith("---")) {
      openBlock(line);
    } else if (line.startsWith("~")) {
      count(LeftOut.TRANSFORMATION);
    } else if (line.startsWith("- ") || line.startsWith("-\t")) {
      pattern(DictionaryLine.of(line.substring(1).strip()));
    } else if (openSet.isPresent() && line.startsWith("+")) {
      sets.get(openSet.get()).add(member(line));
    } else {
      head(DictionaryLine.of(line), number);
    }
  }

  private static String setName(String line) {
    return line.substring(1).strip().toLowerCase(Locale.ROOT).replaceAll("_$", "");
  }

  private static String member(String line) {
    String word = line.substring(1).strip().toLowerCase(Locale.ROOT);
    return word.endsWith("_") ? word.replaceAll("_+$", "") : NounPattern.singular(word);
  }

  private void openBlock(String line) {
    openSet = Optional.empty();
    block.clear();
    blockCode = DictionaryLine.of(line.replaceAll("-+\\s*$", "").strip()).code();
  }

  private void head(DictionaryLine line, int number) {
    Optional<VerbHead> head = VerbHead.of(line.head(), particles);
    if (head.isEmpty()) {
      problems.add(
          Problem.warning(
              ProblemCode.BROKEN_KNOWLEDGE_ROW,
              Location.line(name, number),
              "not a verb of a dictionary: " + line.words(),
              "the line was skipped"));
      return;
    }
    heads++;
    block.add(head.get());
    DictionaryLine coded =
        line.code().isPresent() ? line : new DictionaryLine(line.words(), blockCode);
    entry(coded).ifPresent(e -> row(head.get().head(), head.get().needs(), e));
  }

  private void pattern(DictionaryLine line) {
    patterns++;
    try {
      String needs = new NounPattern(sets, particles).needs(line.words());
      Optional<CameoEntry> entry = entry(line);
      for (VerbHead head : block) {
        String both =
            Stream.of(head.needs(), needs)
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining("+"));
        entry.ifPresent(e -> row(head.head(), both, e));
      }
    } catch (NounPattern.Unusable e) {
      count(e.reason());
    }
  }

  /** What the code of a line means; a line that means no event is counted. */
  private Optional<CameoEntry> entry(DictionaryLine line) {
    Optional<String> code = line.forward();
    if (code.isEmpty()) {
      count(line.isReverseOnly() ? LeftOut.REVERSE_ONLY : LeftOut.NO_EVENT);
      return Optional.empty();
    }
    Optional<CameoEntry> entry = ontology.cameo(code.get()).filter(c -> c.type().isPresent());
    if (entry.isEmpty()) {
      count(LeftOut.UNKNOWN_CODE);
    }
    return entry;
  }

  private void row(String head, String needs, CameoEntry entry) {
    String type = entry.type().orElseThrow().code();
    VerbRow row =
        new VerbRow(
            head,
            needs,
            type,
            entry.mode().orElse(""),
            entry.code(),
            frames.getOrDefault(type, "deed"));
    rows.put(String.join("\t", row.cells()), row);
  }

  private void count(LeftOut reason) {
    leftOut.merge(reason, 1, Integer::sum);
  }
}
