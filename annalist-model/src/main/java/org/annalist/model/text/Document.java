package org.annalist.model.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.model.Ids;

/**
 * One report as Annalist reads it: its canonical text (Unicode NFC, newlines as {@code \n}), what
 * is known about it, and its blocks in text order. Immutable; build it with {@link
 * #builder(String)}.
 *
 * @param id derived from uri and text unless the input gave one
 * @param uri where it came from; a file path as a relative or {@code file:} URI, or {@code stdin:}
 * @param title headline, when known apart from the text
 * @param publisher who printed it, when known
 * @param published day of publication, when known; never guessed
 * @param language BCP 47 primary tag such as {@code en}; {@code und} when unknown
 * @param text the canonical text
 * @param blocks ordered, not overlapping, inside the text
 */
public record Document(
    String id,
    String uri,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    String language,
    String text,
    List<Block> blocks) {

  /** Copies the blocks and checks that they are ordered and inside the text. */
  public Document {
    blocks = List.copyOf(blocks);
    int last = 0;
    for (Block block : blocks) {
      if (block.span().start() < last || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of order or outside the text: " + block);
      }
      last = block.span().end();
    }
  }

  /** Starts a document with this canonical text; without blocks given, the whole text is body. */
  public static DocumentBuilder builder(String text) {
    return new DocumentBuilder(text);
  }

  /** SHA-256 of the UTF-8 bytes of the canonical text, in lower-case hex. */
  public String sha256() {
    return Ids.sha256(text);
  }

  /** The kind of the block that holds {@code offset}; text outside every block is body. */
  public BlockKind kindAt(int offset) {
    for (Block block : blocks) {
      if (block.span().contains(offset)) {
        return block.kind();
      }
    }
    return BlockKind.BODY;
  }
}
