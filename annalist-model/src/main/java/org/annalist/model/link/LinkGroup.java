package org.annalist.model.link;

import java.util.List;

/**
 * Nodes that belong together, as a store keeps them.
 *
 * @param id derived from the anchor
 * @param anchor the member that came first
 * @param members ids of the nodes, sorted
 * @param summary what groups are found by
 */
public record LinkGroup(String id, String anchor, List<String> members, GroupSummary summary) {
  /** Sorts and copies the members; refuses a group without its anchor. */
  public LinkGroup {
    if (!members.contains(anchor)) {
      throw new IllegalArgumentException("a group without its anchor: " + id + ", " + anchor);
    }
    members = members.stream().sorted().distinct().toList();
  }
}
