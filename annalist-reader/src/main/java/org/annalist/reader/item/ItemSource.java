package org.annalist.reader.item;

import java.io.IOException;
import java.util.function.Consumer;
import org.annalist.model.problem.Outcome;

/**
 * Cuts an input into raw items. Implementations are stateless and thread-safe, stream (at most one
 * item in memory at a time), and give one outcome for everything they meet: an item, or a failure
 * for a piece that is no item.
 */
public interface ItemSource {
  /** Whether this source knows inputs like this, judged by name and first bytes. */
  boolean supports(Input input) throws IOException;

  /**
   * Gives the items in input order.
   *
   * @throws IOException when the input cannot be read on; the items given so far stand
   */
  void items(Input input, Consumer<Outcome<RawItem>> sink) throws IOException;
}
