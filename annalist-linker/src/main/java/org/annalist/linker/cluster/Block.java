package org.annalist.linker.cluster;

import java.util.Arrays;
import java.util.List;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkStore;

/** The nodes of a block by rank. Small, since a record has millions. Not thread-safe. */
final class Block {
  private static final LinkNode[] NONE = {};

  private final String key;
  private LinkNode[] nodes = NONE;
  private long[] ranks = {};

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
    long[] moreRanks = Arrays.copyOf(ranks, ranks.length + 1);
    System.arraycopy(ranks, at, moreRanks, at + 1, ranks.length - at);
    moreRanks[at] = LinkStore.rank(node.id());
    ranks = moreRanks;
  }

  void remove(LinkNode node) {
    int at = position(node);
    if (at >= 0) {
      LinkNode[] fewer = Arrays.copyOf(nodes, nodes.length - 1);
      System.arraycopy(nodes, at + 1, fewer, at, nodes.length - at - 1);
      nodes = fewer;
      long[] fewerRanks = Arrays.copyOf(ranks, ranks.length - 1);
      System.arraycopy(ranks, at + 1, fewerRanks, at, ranks.length - at - 1);
      ranks = fewerRanks;
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

  /** Where a node stands; below zero when it does not. Nodes of one rank stand by id. */
  private int position(LinkNode node) {
    long rank = LinkStore.rank(node.id());
    int at = Arrays.binarySearch(ranks, rank);
    if (at < 0) {
      return at;
    }
    while (at > 0 && ranks[at - 1] == rank) {
      at--;
    }
    while (at < ranks.length && ranks[at] == rank && nodes[at].id().compareTo(node.id()) < 0) {
      at++;
    }
    boolean found = at < ranks.length && nodes[at].id().equals(node.id());
    return found ? at : -1 - at;
  }
}
