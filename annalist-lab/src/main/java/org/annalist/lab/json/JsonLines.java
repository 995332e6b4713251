package org.annalist.lab.json;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Files of JSON objects, one per line, in UTF-8. Stateless and thread-safe. */
public final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLines() {}

  /**
   * Reads every non-blank line.
   *
   * @throws IOException if the file cannot be read, or a line is no JSON object (with its number)
   */
  public static List<Fields> read(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader, file.toString());
    }
  }

  /**
   * Reads every non-blank line of a reader; {@code name} stands in error messages.
   *
   * @throws IOException if a line is no JSON object (with its number)
   */
  public static List<Fields> read(BufferedReader reader, String name) throws IOException {
    List<Fields> out = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        out.add(parse(line, name + ":" + number));
      }
    }
    return out;
  }

  /**
   * The objects of a file by their field {@code id}, in file order; a later line replaces an
   * earlier one of the same id.
   *
   * @throws IOException as {@link #read(Path)}
   */
  public static Map<String, Fields> byId(Path file) throws IOException {
    return byId(read(file));
  }

  /** The objects by their field {@code id}, in order; a later one replaces an earlier one. */
  public static Map<String, Fields> byId(List<Fields> objects) {
    Map<String, Fields> out = new LinkedHashMap<>();
    objects.forEach(o -> out.put(o.text("id"), o));
    return out;
  }

  /**
   * Writes one line per object.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, List<Fields> objects) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Fields object : objects) {
        writer.write(line(object));
        writer.write('\n');
      }
    }
  }

  /**
   * The object written in {@code text}; {@code where} stands in error messages.
   *
   * @throws IOException if the text is no JSON object
   */
  public static Fields parse(String text, String where) throws IOException {
    try {
      return Fields.of(MAPPER.readValue(text, Map.class));
    } catch (JacksonException e) {
      throw new IOException(where + ": not a JSON object: " + e.getOriginalMessage(), e);
    }
  }

  /** The object as indented JSON. */
  public static String pretty(Fields object) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object.values());
  }

  /** The object as one line of JSON, without a line break. */
  public static String line(Fields object) {
    return MAPPER.writeValueAsString(object.values());
  }
}
