package org.annalist.reader.internal.text;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.text.Block;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;
import org.annalist.model.text.DocumentBuilder;
import org.annalist.reader.internal.block.BlockClassifier;
import org.annalist.reader.internal.block.Line;
import org.annalist.reader.internal.canon.Canonical;
import org.annalist.reader.internal.date.WrittenDates;
import org.annalist.reader.internal.encoding.Encodings;
import org.annalist.reader.internal.encoding.TextDecoder;
import org.annalist.reader.item.DocumentReader;
import org.annalist.reader.item.RawItem;
import org.annalist.reader.item.ReadOptions;

/** Reads plain text; takes every item, so it stands last. Immutable and thread-safe. */
public final class TextReader implements DocumentReader {
  private static final String CHARSET = "charset=";

  private final BlockClassifier classifier;

  /** A reader that tells lines apart with this classifier. */
  public TextReader(BlockClassifier classifier) {
    this.classifier = classifier;
  }

  @Override
  public boolean supports(RawItem item) {
    return true;
  }

  @Override
  public Outcome<Document> read(RawItem item, ReadOptions options) {
    return TextDecoder.decode(item.bytes(), declared(item), item.where())
        .flatMap(raw -> document(Canonical.text(raw), item, options));
  }

  private Outcome<Document> document(String text, RawItem item, ReadOptions options) {
    List<Block> blocks = classifier.report(Line.of(text, 0));
    List<Problem> problems = new ArrayList<>();
    Oversize.longLine(text, item.where()).ifPresent(problems::add);
    DocumentBuilder builder =
        Document.builder(text).uri(item.where().uri()).language(options.language()).blocks(blocks);
    title(blocks, text).ifPresent(builder::title);
    options.published().or(() -> written(blocks, text)).ifPresent(builder::published);
    options.publisher().ifPresent(builder::publisher);
    return Outcome.of(builder.build(), problems);
  }

  /** The day that the report writes above its text or in its dateline. */
  private static Optional<LocalDate> written(List<Block> blocks, String text) {
    List<String> above = new ArrayList<>();
    for (Block block : blocks) {
      String words = block.span().in(text);
      if (block.kind() == BlockKind.BODY) {
        return WrittenDates.find(above, words);
      }
      if (block.kind() == BlockKind.FURNITURE) {
        words.lines().forEach(above::add);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> title(List<Block> blocks, String text) {
    return blocks.stream()
        .filter(block -> block.kind() == BlockKind.TITLE)
        .findFirst()
        .map(block -> block.span().in(text));
  }

  /** The charset parameter of the media type. */
  private static Optional<Charset> declared(RawItem item) {
    int at = item.mediaType().indexOf(CHARSET);
    return at < 0
        ? Optional.empty()
        : Encodings.named(item.mediaType().substring(at + CHARSET.length()));
  }
}
