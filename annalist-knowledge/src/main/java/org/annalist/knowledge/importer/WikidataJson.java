package org.annalist.knowledge.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads results of Wikidata queries as SPARQL JSON, one binding after the other. */
final class WikidataJson implements KnowledgeImporter {
  private final Function<String, List<String>> sectorsOf;
  private final JsonMapper json = new JsonMapper();

  /** An importer that understands positions with this. */
  WikidataJson(Function<String, List<String>> sectorsOf) {
    this.sectorsOf = sectorsOf;
  }

  @Override
  public String format() {
    return "wikidata-json";
  }

  @Override
  public String description() {
    return "results of a Wikidata query as SPARQL JSON (the query is in doc/knowledge.md)";
  }

  @Override
  public String licence() {
    return "CC0 (Wikidata)";
  }

  @Override
  public void read(String file, InputStream in, ImportSink sink) throws IOException {
    WikidataRows rows = new WikidataRows(sectorsOf, file, sink);
    long line = 1;
    boolean found = false;
    try (JsonParser parser = json.createParser(new Kept(in))) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        boolean bindings = t == JsonToken.PROPERTY_NAME && "bindings".equals(parser.currentName());
        if (bindings && parser.nextToken() == JsonToken.START_ARRAY) {
          found = true;
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            line = parser.currentLocation().getLineNr();
            sink.line();
            JsonNode binding = parser.readValueAsTree();
            rows.row(line, named(binding));
          }
        }
      }
      if (!found) {
        sink.problem(Lines.skipped(file, line, "no results.bindings: not a query result"));
      }
    } catch (JacksonException e) {
      sink.problem(Lines.skipped(file, line, "the JSON breaks off: " + e.getOriginalMessage()));
    }
  }

  /** A stream that the parser may not close. */
  private static final class Kept extends FilterInputStream {
    Kept(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // whoever opened it closes it
    }
  }

  private static Map<String, String> named(JsonNode binding) {
    Map<String, String> row = new HashMap<>();
    binding.properties().forEach(p -> row.put(p.getKey(), p.getValue().path("value").asString("")));
    return row;
  }
}
