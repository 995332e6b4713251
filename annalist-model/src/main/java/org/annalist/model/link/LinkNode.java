package org.annalist.model.link;

import java.util.List;

/**
 * One thing that can be linked, as a store keeps it.
 *
 * @param id of the account or report
 * @param document id of the report it comes from
 * @param profile what is compared, in the linker's own notation
 * @param keys the blocks it stands in; only nodes that share a block are compared
 */
public record LinkNode(String id, String document, String profile, List<String> keys) {
  /** Copies and sorts the keys. */
  public LinkNode {
    keys = keys.stream().sorted().distinct().toList();
  }
}
