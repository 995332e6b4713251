package org.annalist.record.format;

import java.util.List;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.record.CodedLine;
import org.annalist.record.format.internal.Json;
import org.annalist.record.format.internal.LineReader;
import org.annalist.record.format.internal.Nodes;

/**
 * The own format {@code annalist.coded/1}: one JSON object for each document and line, described by
 * the schema {@code annalist.coded-1.schema.json} in {@code annalist-model}. Every key is always
 * written, in fixed order; unknown is {@code null}; confidence has four decimals. Reading a line
 * and writing it again gives the same bytes. Stateless and thread-safe.
 */
public final class CodedFormat implements OutputFormat {
  @Override
  public String name() {
    return "coded";
  }

  @Override
  public String description() {
    return "everything that was found, one JSON object per document and line ("
        + Nodes.SCHEMA
        + ")";
  }

  @Override
  public String mediaType() {
    return "application/jsonl";
  }

  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public List<String> leavesOut() {
    return List.of(
        "the text of the document",
        "further words that an event used as evidence",
        "knowledge ids of speakers",
        "the rule behind a claim or ledger entry");
  }

  @Override
  public String write(LinkedDocument document) {
    return write(CodedLine.of(document));
  }

  /** One line, closed by {@code \n}. */
  public String write(CodedLine line) {
    return Json.line(Nodes.of(line));
  }

  /**
   * Reads one line. Keys that are not known are passed over; a line that is broken or lacks
   * something gives {@code AN-106}, one of a newer format {@code AN-601}.
   *
   * @param line the text, with or without its line break
   * @param where the place of the line, for problems
   */
  public Outcome<CodedLine> read(String line, Location where) {
    return LineReader.read(line, where);
  }
}
