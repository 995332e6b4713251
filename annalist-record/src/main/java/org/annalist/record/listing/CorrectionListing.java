package org.annalist.record.listing;

import java.util.List;
import java.util.Locale;
import org.annalist.model.link.Correction;
import org.annalist.record.brief.CsvLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Corrections of incidents as lines. Stateless and thread-safe. */
public final class CorrectionListing {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> COLUMNS =
      List.of("number", "kind", "undoes", "holds", "by", "at", "reason", "left", "right");

  private CorrectionListing() {}

  /** A correction just made, and the incidents that hold its accounts now, as one JSON object. */
  public static String json(Correction made, List<String> incidents) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    fill(node.putObject("correction"), made);
    incidents.forEach(node.putArray("incidents")::add);
    return MAPPER.writeValueAsString(node) + "\n";
  }

  /** One JSON object in a line. */
  public static String line(Correction one, boolean holds) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    fill(node, one);
    node.put("holds", holds);
    return MAPPER.writeValueAsString(node) + "\n";
  }

  private static void fill(ObjectNode node, Correction one) {
    node.put("number", one.number()).put("kind", kind(one));
    one.undoes().ifPresent(n -> node.put("undoes", n));
    node.put("by", one.by()).put("at", one.at()).put("reason", one.reason());
    one.left().forEach(node.putArray("left")::add);
    one.right().forEach(node.putArray("right")::add);
  }

  /** The header line of {@link #csv}. */
  public static String header() {
    return CsvLine.of(COLUMNS);
  }

  /** One row of CSV. */
  public static String csv(Correction one, boolean holds) {
    return CsvLine.of(
        List.of(
            String.valueOf(one.number()),
            kind(one),
            one.undoes().isPresent() ? String.valueOf(one.undoes().getAsLong()) : "",
            holds ? "yes" : "no",
            one.by(),
            one.at(),
            one.reason(),
            String.join("; ", one.left()),
            String.join("; ", one.right())));
  }

  private static String kind(Correction one) {
    return one.kind().name().toLowerCase(Locale.ROOT);
  }
}
