package org.annalist.record.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.record.brief.BriefState.Seen;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads what a brief held, as a line of JSON. Stateless and thread-safe. */
final class StateLines {
  private static final JsonMapper MAPPER = new JsonMapper();

  private StateLines() {}

  /** One line, closed by a line break. */
  public static String write(BriefState state) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("asOf", state.asOf().toString());
    ObjectNode incidents = root.putObject("incidents");
    state
        .incidents()
        .forEach(
            (id, seen) ->
                incidents
                    .putObject(id)
                    .put("killed", seen.killed())
                    .put("reports", seen.reports())
                    .put("claims", seen.claims()));
    ObjectNode ledger = root.putObject("ledger");
    state.ledger().forEach(ledger::put);
    return MAPPER.writeValueAsString(root) + "\n";
  }

  /** The state of a line; empty when it is none. */
  public static Optional<BriefState> read(String line) {
    try {
      JsonNode root = MAPPER.readTree(line);
      Map<String, Seen> incidents = new TreeMap<>();
      root.path("incidents")
          .properties()
          .forEach(e -> incidents.put(e.getKey(), seen(e.getValue())));
      Map<String, String> ledger = new TreeMap<>();
      root.path("ledger")
          .properties()
          .forEach(e -> ledger.put(e.getKey(), e.getValue().asString("")));
      return Optional.of(
          BriefState.of(LocalDate.parse(root.path("asOf").asString("")), incidents, ledger));
    } catch (JacksonException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Seen seen(JsonNode node) {
    return new Seen(
        node.path("killed").asString(""),
        node.path("reports").asInt(0),
        node.path("claims").asInt(0));
  }
}
