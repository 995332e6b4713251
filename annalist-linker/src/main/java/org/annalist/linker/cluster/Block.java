package org.annalist.linker.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkStore;

/** The nodes of a block by rank. Small, since a record has millions. Not thread-safe. */
final class Block {
  private static final Comparator<LinkNode> BY_RANK =
      Comparator.comparingLong((LinkNode n) -> LinkStore.rank(n.id())).thenComparing(LinkNode::id);
  private static final LinkNode[] NONE = {};

  private final String key;
  private LinkNode[] nodes = NONE;

  Block(String key) {
    this.key = key;
  }

  /** The one string that all nodes of the block may share. */
  String key() {
    return key;
  }

  void add(LinkNode node) {
    int at = -1 - position(node);
    LinkNode[] more = Arrays.copyOf(nodes, nodes.length + 1);
    System.arraycopy(nodes, at, more, at + 1, nodes.length - at);
    more[at] = node;
    nodes = more;
  }

  void remove(LinkNode node) {
    int at = position(node);
    if (at >= 0) {
      LinkNode[] fewer = Arrays.copyOf(nodes, nodes.length - 1);
      System.arraycopy(nodes, at + 1, fewer, at, nodes.length - at - 1);
      nodes = fewer;
    }
  }

  boolean isEmpty() {
    return nodes.length == 0;
  }

  List<LinkNode> first(int most) {
    return List.of(Arrays.copyOf(nodes, Math.min(most, nodes.length)));
  }

  boolean isAmongFirst(LinkNode node, int most) {
    int at = position(node);
    return at >= 0 && at < most;
  }

  /** Where a node stands; below zero when it does not. */
  private int position(LinkNode node) {
    return Arrays.binarySearch(nodes, node, BY_RANK);
  }
}
