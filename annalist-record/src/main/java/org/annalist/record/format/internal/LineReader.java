package org.annalist.record.format.internal;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.model.Confidence;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Evidence;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.Stance;
import org.annalist.model.event.Status;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Span;
import org.annalist.record.CodedLine;
import org.annalist.record.DocumentInfo;
import tools.jackson.core.JacksonException;

/** Reads what {@link Nodes} writes. One instance reads one line. */
public final class LineReader {
  private static final Pattern OWN = Pattern.compile("annalist\\.coded/(\\d{1,6})");

  /** Stands for a rule that the format does not carry. */
  private static final String NO_RULE = "";

  private final NavigableMap<Span, String> quotes = new TreeMap<>();

  private LineReader() {}

  /** The line, or one problem. */
  public static Outcome<CodedLine> read(String line, Location where) {
    try {
      Fields root = Fields.root(Json.tree(line));
      String schema = root.text("schema");
      Matcher own = OWN.matcher(schema);
      if (!own.matches()) {
        return broken(where, "schema " + schema + " is not " + Nodes.SCHEMA);
      }
      if (Integer.parseInt(own.group(1)) > 1) {
        return Outcome.failed(
            Problem.error(
                ProblemCode.RECORD_TOO_NEW,
                where,
                "the line is " + schema + ", this version reads " + Nodes.SCHEMA,
                "read it with a newer version of Annalist"));
      }
      return Outcome.of(new LineReader().line(root));
    } catch (JacksonException e) {
      return broken(where, "no complete JSON object: " + e.getOriginalMessage());
    } catch (BrokenLineException e) {
      return broken(where, String.valueOf(e.getMessage()));
    }
  }

  private static Outcome<CodedLine> broken(Location where, String message) {
    return Outcome.failed(
        Problem.error(
            ProblemCode.BROKEN_RECORD, where, message, "write the line again with annalist code"));
  }

  private CodedLine line(Fields in) {
    return new CodedLine(
        document(in.object("document")),
        in.list("events", this::event),
        in.list("incidents", this::incident),
        in.list("claims", this::claim),
        in.list("ledger", this::entry),
        in.list("problems", PartReader::problem),
        quotes);
  }

  private DocumentInfo document(Fields in) {
    return in.guard(
        () ->
            new DocumentInfo(
                in.text("id"),
                in.text("uri"),
                in.optionalText("title"),
                in.optionalText("publisher"),
                PartReader.date(in, "published"),
                in.text("language"),
                in.text("sha256"),
                in.integer("chars")));
  }

  private Event event(Fields in) {
    return in.guard(
        () ->
            Event.builder(
                    type(in), quoted(in.object("trigger")), PartReader.span(in.object("sentence")))
                .id(in.text("id"))
                .mode(in.optionalText("mode"))
                .contexts(in.strings("contexts"))
                .cameo(in.optionalText("cameo"))
                .scale(in.integer("quad"), in.number("intensity"))
                .status(in.constant("status", Status.class))
                .actors(in.list("actors", PartReader::actor))
                .recipients(in.list("recipients", PartReader::actor))
                .saidBy(in.list("saidBy", PartReader::attribution))
                .when(in.optional("when", PartReader::when))
                .where(in.optional("where", PartReader::where))
                .harm(PartReader.harm(in))
                .confidence(new Confidence(in.number("confidence")))
                .core(in.flag("core"))
                .evidence(new Evidence(in.text("rule"), java.util.List.of()))
                .incident(in.optionalText("incident"))
                .build());
  }

  private Incident incident(Fields in) {
    return new Incident(
        in.text("id"),
        type(in),
        in.text("label"),
        in.optional("when", PartReader::when),
        in.optional("where", PartReader::where),
        PartReader.harm(in),
        in.list("claimedBy", PartReader::actor),
        in.list("blamedOn", PartReader::blame),
        in.list("deniedBy", PartReader::actor),
        in.list("mentions", this::quoted));
  }

  private Claim claim(Fields in) {
    return in.guard(
        () ->
            new Claim(
                in.constant("stance", Stance.class),
                PartReader.actor(in.object("by")),
                in.optional("about", PartReader::actor),
                in.text("text"),
                PartReader.span(in),
                Optional.empty(),
                in.optionalText("incident"),
                in.strings("candidates"),
                NO_RULE));
  }

  private LedgerEntry entry(Fields in) {
    return new LedgerEntry(
        in.text("id"),
        in.constant("kind", LedgerKind.class),
        PartReader.actor(in.object("by")),
        in.list("jointly", PartReader::actor),
        in.optional("to", PartReader::actor),
        quoted(in.object("what")),
        in.optional("when", PartReader::when),
        in.list("saidBy", PartReader::attribution),
        in.optionalText("answers"),
        Optional.empty(),
        NO_RULE);
  }

  private EventType type(Fields in) {
    String code = in.text("type");
    return in.guard(() -> new EventType(code));
  }

  private Span quoted(Fields in) {
    Span span = PartReader.span(in);
    quotes.put(span, in.text("text"));
    return span;
  }
}
