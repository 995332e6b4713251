package org.annalist.reader.quarantine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.reader.item.Input;
import org.annalist.reader.item.ItemSource;
import org.annalist.reader.item.RawItem;

/**
 * Reads a quarantine file as input, so that its items are tried again under their old names.
 * Immutable and thread-safe.
 */
public final class QuarantineSource implements ItemSource {
  private static final String BEGINNING = "{\"schema\":\"" + QuarantineLine.SCHEMA + "\"";

  private final ItemSource lines;

  /** A source that lets {@code lines} cut the file. */
  public QuarantineSource(ItemSource lines) {
    this.lines = lines;
  }

  @Override
  public boolean supports(Input input) throws IOException {
    return new String(input.head(), StandardCharsets.UTF_8).startsWith(BEGINNING);
  }

  @Override
  public void items(Input input, Consumer<Outcome<RawItem>> sink) throws IOException {
    lines.items(input, line -> sink.accept(line.flatMap(QuarantineSource::again)));
  }

  private static Outcome<RawItem> again(RawItem line) {
    return QuarantineLine.item(line.bytes())
        .map(Outcome::of)
        .orElseGet(() -> Outcome.failed(nothingKept(line)));
  }

  private static Problem nothingKept(RawItem line) {
    return Problem.error(
        ProblemCode.BROKEN_RECORD,
        line.where(),
        "the line keeps no bytes that can be tried again",
        "give the input itself once more");
  }
}
