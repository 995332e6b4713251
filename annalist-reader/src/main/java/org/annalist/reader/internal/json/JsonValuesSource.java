package org.annalist.reader.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.reader.item.Input;
import org.annalist.reader.item.ItemSource;
import org.annalist.reader.item.RawItem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON files that are an array of records, or records over several lines. One record at a time is
 * in memory. Immutable and thread-safe.
 */
public final class JsonValuesSource implements ItemSource {
  private final JsonMapper mapper = JsonMapper.builder().build();

  @Override
  public boolean supports(Input input) throws IOException {
    String head = new String(input.head(), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    boolean array = head.startsWith("[") && head.substring(1).stripLeading().startsWith("{");
    String first = head.lines().findFirst().orElse("").strip();
    boolean spread = head.startsWith("{") && (first.equals("{") || first.endsWith(","));
    return input.hasExtension(".json") && (array || spread);
  }

  @Override
  public void items(Input input, Consumer<Outcome<RawItem>> sink) throws IOException {
    long records = 0;
    try (InputStream in = input.open();
        JsonParser parser = mapper.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
          continue;
        }
        records++;
        sink.accept(Outcome.of(item(input.uri(), records, parser)));
      }
    } catch (JacksonException e) {
      sink.accept(Outcome.failed(broken(input.uri(), records + 1, e)));
    }
  }

  private RawItem item(String uri, long record, JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    Location where =
        new Location(uri, record, at.getByteOffset(), at.getLineNr(), at.getColumnNr());
    JsonNode node = parser.readValueAsTree();
    return new RawItem(where, JsonRecordReader.MEDIA_TYPE, mapper.writeValueAsBytes(node));
  }

  private static Problem broken(String uri, long record, JacksonException e) {
    Location place = Location.of(uri).withRecord(record);
    TokenStreamLocation at = e.getLocation();
    return Problem.error(
        ProblemCode.BROKEN_RECORD,
        at == null
            ? place
            : place
                .withByteOffset(at.getByteOffset())
                .withLineColumn(at.getLineNr(), at.getColumnNr()),
        "the record is broken, and what follows cannot be told apart",
        "write one record per line, so that the rest can be read");
  }
}
