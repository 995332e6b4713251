package org.annalist.record.brief;

import java.util.List;
import org.annalist.record.brief.Brief.Count;
import org.annalist.record.brief.Brief.Entry;
import org.annalist.record.brief.Brief.Line;
import org.annalist.record.brief.Brief.Part;
import org.annalist.record.brief.Brief.Passage;
import org.annalist.record.brief.Brief.Source;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a brief as JSON. Stateless and thread-safe. */
final class JsonBrief {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonBrief() {}

  /** One object, over several lines. */
  public static String write(Brief brief) {
    ObjectNode root = object();
    root.put("schema", "annalist.brief/1");
    root.put("title", brief.title());
    root.put("scope", brief.scope());
    root.put("asOf", brief.asOf().toString());
    root.set("period", period(brief.period()));
    root.set("summary", lines(brief.summary()));
    brief.lastBrief().ifPresent(d -> root.put("lastBrief", d.toString()));
    root.set("changes", lines(brief.changes()));
    ObjectNode trend = root.putObject("trend");
    trend.set("now", count(brief.trend().now()));
    trend.set("before", count(brief.trend().before()));
    ArrayNode bars = trend.putArray("bars");
    brief.trend().bars().forEach(b -> bars.add(count(b)));
    ArrayNode parts = root.putArray("parts");
    brief.parts().forEach(p -> parts.add(part(p)));
    ArrayNode passages = root.putArray("passages");
    brief.passages().forEach(p -> passages.add(passage(p)));
    ArrayNode sources = root.putArray("sources");
    brief.sources().forEach(s -> sources.add(source(s)));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode period(Period period) {
    return object().put("from", period.from().toString()).put("to", period.to().toString());
  }

  private static ArrayNode lines(List<Line> lines) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    for (Line line : lines) {
      ObjectNode node = out.addObject().put("text", line.text());
      ArrayNode cites = node.putArray("passages");
      line.cites().forEach(cites::add);
    }
    return out;
  }

  private static ObjectNode count(Count count) {
    return period(count.period())
        .put("incidents", count.incidents())
        .put("leastKilled", count.leastKilled())
        .put("mostKilled", count.mostKilled());
  }

  private static ObjectNode part(Part part) {
    ObjectNode node = object().put("key", part.key()).put("title", part.title());
    ArrayNode entries = node.putArray("entries");
    for (Entry entry : part.entries()) {
      ObjectNode one =
          entries
              .addObject()
              .put("id", entry.id())
              .put("heading", entry.heading())
              .put("badge", entry.badge());
      one.set("lines", lines(entry.lines()));
    }
    node.set("lines", lines(part.lines()));
    return node;
  }

  private static ObjectNode passage(Passage passage) {
    return object()
        .put("number", passage.number())
        .put("document", passage.document())
        .put("start", passage.start())
        .put("end", passage.end())
        .put("words", passage.words())
        .put("source", passage.source());
  }

  private static ObjectNode source(Source source) {
    ObjectNode node =
        object()
            .put("document", source.document())
            .put("title", source.title())
            .put("publisher", source.publisher())
            .put("uri", source.uri());
    source.published().ifPresent(d -> node.put("published", d.toString()));
    return source.note().isEmpty() ? node : node.put("note", source.note());
  }
}
