package org.annalist.model.link;

import java.util.List;

/**
 * Nodes that belong together, as a store keeps them.
 *
 * @param id derived from the anchor, the member that came first
 * @param members ids of the nodes, sorted
 * @param summary what groups are found by
 */
public record LinkGroup(String id, List<String> members, GroupSummary summary) {
  /** Sorts and copies the members; refuses an empty group. */
  public LinkGroup {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a group without members: " + id);
    }
    members = members.stream().sorted().distinct().toList();
  }
}
