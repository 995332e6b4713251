package org.annalist.reader.quarantine;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.reader.item.RawItem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a quarantine file: an item as it came in and why it could not be coded.
 *
 * @param where where the item was found
 * @param item the item; absent when there were no bytes, as for a missing file
 * @param problems why it could not be coded
 */
public record QuarantineLine(Location where, Optional<RawItem> item, List<Problem> problems) {
  /** What a line says of itself, and begins with. */
  public static final String SCHEMA = "annalist.quarantine/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Copies the problems. */
  public QuarantineLine {
    problems = List.copyOf(problems);
  }

  /** The line as one JSON object, without a line break. */
  public String write() {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("schema", SCHEMA);
    line.put("uri", where.uri());
    line.put("record", where.record());
    line.put("byteOffset", where.byteOffset());
    line.put("line", where.line());
    line.put("column", where.column());
    item.ifPresent(
        raw -> {
          line.put("mediaType", raw.mediaType());
          line.put("bytes", Base64.getEncoder().encodeToString(raw.bytes()));
        });
    ArrayNode list = line.putArray("problems");
    for (Problem problem : problems) {
      ObjectNode node = list.addObject();
      node.put("code", problem.code().id());
      node.put("severity", problem.severity().name());
      node.put("where", problem.where().toString());
      node.put("message", problem.message());
      node.put("hint", problem.hint());
    }
    return MAPPER.writeValueAsString(line);
  }

  /** The item that a line keeps; empty when the line is broken or kept no bytes. */
  public static Optional<RawItem> item(byte[] line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.path("schema").asString("").equals(SCHEMA) || !node.path("bytes").isString()) {
        return Optional.empty();
      }
      Location where =
          new Location(
              node.path("uri").asString("quarantine:"),
              node.path("record").asLong(-1),
              node.path("byteOffset").asLong(-1),
              node.path("line").asLong(-1),
              node.path("column").asLong(-1));
      byte[] bytes = Base64.getDecoder().decode(node.path("bytes").asString());
      return Optional.of(new RawItem(where, node.path("mediaType").asString(""), bytes));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty(); // told by the caller with the place of the line
    }
  }
}
