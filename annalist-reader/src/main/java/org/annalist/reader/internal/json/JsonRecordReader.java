package org.annalist.reader.internal.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Block;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;
import org.annalist.model.text.DocumentBuilder;
import org.annalist.model.text.Span;
import org.annalist.reader.internal.block.BlockClassifier;
import org.annalist.reader.internal.block.Line;
import org.annalist.reader.internal.canon.Canonical;
import org.annalist.reader.internal.date.PublicationDates;
import org.annalist.reader.internal.encoding.TextDecoder;
import org.annalist.reader.internal.text.Oversize;
import org.annalist.reader.item.DocumentReader;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record {@code {id?, title?, lead?, text, published?, publisher?, uri?, language?}}. The
 * canonical text is title, lead and text, those that are not empty, joined by one line break.
 * Immutable and thread-safe.
 */
public final class JsonRecordReader implements DocumentReader {
  /** The media type of a record. */
  public static final String MEDIA_TYPE = "application/json";

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final BlockClassifier classifier;

  /** A reader that tells lines of the text apart with this classifier. */
  public JsonRecordReader(BlockClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public boolean supports(RawItem item) {
    return item.isA(MEDIA_TYPE);
  }

  @Override
  public Outcome<Document> read(RawItem item, ReadOptions options) {
    JsonNode node;
    try {
      node = mapper.readTree(item.bytes());
    } catch (JacksonException e) {
      return Outcome.failed(broken(item.where(), e));
    }
    if (!node.isObject()) {
      return Outcome.failed(malformed(item.where(), "the record is no JSON object"));
    }
    Optional<String> wrong = RecordFields.firstThatIsNoText(node);
    if (wrong.isPresent()) {
      return Outcome.failed(malformed(item.where(), "the field '" + wrong.get() + "' is no text"));
    }
    return document(new RecordFields(node), item.where(), options);
  }

  private Outcome<Document> document(RecordFields fields, Location where, ReadOptions options) {
    String title = Canonical.text(fields.text("title"));
    String lead = Canonical.text(fields.text("lead"));
    String body = Canonical.text(fields.text("text"));
    String text = Canonical.join(List.of(title, lead, body));
    if (text.isBlank()) {
      return Outcome.failed(TextDecoder.empty(where));
    }
    List<Problem> problems = new ArrayList<>();
    Oversize.longLine(text, where).ifPresent(problems::add);
    DocumentBuilder builder =
        Document.builder(text)
            .uri(fields.value("uri").orElse(where.uri() + "#" + where.record()))
            .language(fields.value("language").orElse(options.language()))
            .blocks(blocks(title, lead, text));
    fields.value("id").ifPresent(builder::id);
    fields.value("title").map(Canonical::line).ifPresent(builder::title);
    fields.value("publisher").or(options::publisher).ifPresent(builder::publisher);
    published(fields, options, where, problems).ifPresent(builder::published);
    return Outcome.of(builder.build(), problems);
  }

  private List<Block> blocks(String title, String lead, String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    if (!title.isEmpty()) {
      blocks.add(new Block(new Span(0, title.length()), BlockKind.TITLE));
      at = title.length() + 1;
    }
    if (!lead.isEmpty()) {
      blocks.add(new Block(new Span(at, at + lead.length()), BlockKind.LEAD));
      at += lead.length() + 1;
    }
    if (at < text.length()) {
      List<Line> lines = Line.of(text, at);
      boolean headless = title.isEmpty() && lead.isEmpty();
      blocks.addAll(
          headless ? classifier.report(lines) : classifier.body(lines, Optional.of(title)));
    }
    return blocks;
  }

  private static Optional<LocalDate> published(
      RecordFields fields, ReadOptions options, Location where, List<Problem> problems) {
    Optional<String> written = fields.value("published");
    if (written.isEmpty()) {
      return options.published();
    }
    Optional<LocalDate> day = PublicationDates.parse(written.get());
    if (day.isEmpty()) {
      problems.add(PublicationDates.unknown(written.get(), where));
    }
    return day;
  }

  private static Problem broken(Location where, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    Location place = where;
    if (at != null && at.getByteOffset() >= 0) {
      long line = Math.max(where.line(), 1) + at.getLineNr() - 1;
      place =
          where
              .withByteOffset(Math.max(where.byteOffset(), 0) + at.getByteOffset())
              .withLineColumn(line, at.getColumnNr());
    }
    return Problem.error(
        ProblemCode.BROKEN_RECORD,
        place,
        "the record is broken: " + firstLine(e.getOriginalMessage()),
        "each line must hold one whole JSON object");
  }

  private static Problem malformed(Location where, String message) {
    return Problem.error(
        ProblemCode.BROKEN_RECORD,
        where,
        message,
        "a record has text, and may have id, title, lead, published, publisher, uri, language");
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
