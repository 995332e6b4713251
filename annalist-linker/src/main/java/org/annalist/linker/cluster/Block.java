package org.annalist.linker.cluster;

import java.util.Arrays;
import java.util.List;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkStore;

/**
 * The nodes of a block by rank. Small, since a record has millions; a large one keeps some room, so
 * that another node costs no copy of it. Not thread-safe.
 */
final class Block {
  private static final LinkNode[] NONE = {};
  private static final int SMALL = 16;

  private final String key;
  private LinkNode[] nodes = NONE;
  private long[] ranks = {};
  private int size;

  Block(String key) {
    this.key = key;
  }

  /** The one string that all nodes of the block may share. */
  String key() {
    return key;
  }

  void add(LinkNode node) {
    int at = -1 - position(node);
    if (size == nodes.length) {
      int room = size + 1 + (size < SMALL ? 0 : size / 2);
      nodes = Arrays.copyOf(nodes, room);
      ranks = Arrays.copyOf(ranks, room);
    }
    System.arraycopy(nodes, at, nodes, at + 1, size - at);
    System.arraycopy(ranks, at, ranks, at + 1, size - at);
    nodes[at] = node;
    ranks[at] = LinkStore.rank(node.id());
    size++;
  }

  void remove(LinkNode node) {
    int at = position(node);
    if (at >= 0) {
      size--;
      LinkNode[] fewer = Arrays.copyOf(nodes, size);
      System.arraycopy(nodes, at + 1, fewer, at, size - at);
      nodes = fewer;
      long[] fewerRanks = Arrays.copyOf(ranks, size);
      System.arraycopy(ranks, at + 1, fewerRanks, at, size - at);
      ranks = fewerRanks;
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  List<LinkNode> first(int most) {
    return List.of(Arrays.copyOf(nodes, Math.min(most, size)));
  }

  boolean isAmongFirst(LinkNode node, int most) {
    int at = position(node);
    return at >= 0 && at < most;
  }

  /** Where a node stands; below zero when it does not. Nodes of one rank stand by id. */
  private int position(LinkNode node) {
    long rank = LinkStore.rank(node.id());
    int at = Arrays.binarySearch(ranks, 0, size, rank);
    if (at < 0) {
      return at;
    }
    while (at > 0 && ranks[at - 1] == rank) {
      at--;
    }
    while (at < size && ranks[at] == rank && nodes[at].id().compareTo(node.id()) < 0) {
      at++;
    }
    boolean found = at < size && nodes[at].id().equals(node.id());
    return found ? at : -1 - at;
  }
}
