package org.annalist.lab.train.coder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.json.JsonLines;
import org.annalist.lab.kit.annals.KitText;

/**
 * Codings of reports whose texts lie in kits and stay there: where words stand (pairs of offsets,
 * code points of title, lead and text joined by line breaks), and codes. Stateless.
 */
final class Codings {
  /** Fields that stand for words of the report. */
  private static final Set<String> WORDS =
      Set.of("quote", "quotes", "trigger", "text", "what", "weapon");

  /** The files of a kit that may hold its texts. */
  private static final List<String> FILES = List.of("docs.jsonl", "gold.jsonl");

  private Codings() {}

  /**
   * A report and its coding, both in the form of the kit {@link TrainReport#ANNALS}.
   *
   * @param line the report
   * @param gold the coding, with words in place of offsets
   */
  record Coding(Fields line, Fields gold) {}

  /**
   * The codings of a file whose reports are there, in file order.
   *
   * @param file one coding a line; {@code id} is the kit's name, a slash and the id in the kit
   * @param kits the folder of kits
   * @throws IOException if a file cannot be read, or an offset lies outside its report
   */
  static List<Coding> read(Path file, Path kits) throws IOException {
    Map<String, Map<String, Fields>> texts = new HashMap<>();
    List<Coding> out = new ArrayList<>();
    for (Fields coding : JsonLines.read(file)) {
      String[] id = coding.text("id").split("/", 2);
      if (!texts.containsKey(id[0])) {
        texts.put(id[0], texts(kits.resolve(id[0]).resolve("dev")));
      }
      Optional<Fields> report = Optional.ofNullable(texts.get(id[0]).get(id[1]));
      if (report.isPresent()) {
        out.add(coding(coding, line(coding.text("id"), report.get())));
      }
    }
    return out;
  }

  private static Map<String, Fields> texts(Path folder) throws IOException {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        return JsonLines.byId(file);
      }
    }
    return Map.of();
  }

  private static Fields line(String id, Fields report) {
    return new FieldsBuilder()
        .put("id", id)
        .put("title", report.maybe("title"))
        .put("lead", report.maybe("lead"))
        .put("published", report.maybe("published").or(() -> report.maybe("date")))
        .put("text", report.text("text"))
        .build();
  }

  private static Coding coding(Fields coding, Fields line) throws IOException {
    String full = KitText.full(line);
    try {
      return new Coding(line, new Fields(words(coding.values(), full)));
    } catch (IndexOutOfBoundsException e) {
      throw new IOException(line.text("id") + ": an offset outside of the report", e);
    }
  }

  private static Map<String, Object> words(Map<?, ?> values, String full) {
    Map<String, Object> out = new LinkedHashMap<>();
    values.forEach(
        (name, value) ->
            out.put(
                name.toString(),
                WORDS.contains(name.toString()) ? quoted(value, full) : inside(value, full)));
    return out;
  }

  private static Object inside(Object value, String full) {
    if (value instanceof Map<?, ?> map) {
      return words(map, full);
    }
    return value instanceof List<?> list ? list.stream().map(v -> inside(v, full)).toList() : value;
  }

  /** A pair of offsets is the words there, a list of pairs a list of words. */
  private static Object quoted(Object value, String full) {
    if (!(value instanceof List<?> list)) {
      return value;
    }
    if (list.size() == 2
        && list.get(0) instanceof Number start
        && list.get(1) instanceof Number end) {
      return full.substring(
          full.offsetByCodePoints(0, start.intValue()), full.offsetByCodePoints(0, end.intValue()));
    }
    return list.stream().map(v -> quoted(v, full)).toList();
  }
}
