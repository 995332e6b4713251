package org.annalist.linker.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.NodeLink;

/**
 * Which links hold nodes together: those that are enough and, for one of their two nodes at least,
 * no small part of its best link. A chance link between two nodes that both have far better company
 * would never make one group of them, but it would tie their pieces together. Reads the links of a
 * node once; a new one is made when links have changed. Used by one thread.
 */
final class Holds {
  private final LinkStore store;
  private final LinkSpace space;
  private final Comparison comparison;
  private final Map<String, List<NodeLink>> links = new HashMap<>();

  Holds(LinkStore store, LinkSpace space, Comparison comparison) {
    this.store = store;
    this.space = space;
    this.comparison = comparison;
  }

  /** All links of a node. */
  List<NodeLink> links(String node) {
    return links.computeIfAbsent(node, n -> store.links(space, n));
  }

  /** The score of the best link of a node; 0 when it has none. */
  double best(String node) {
    double best = 0;
    for (NodeLink link : links(node)) {
      best = Math.max(best, link.score());
    }
    return best;
  }

  /** Whether a link holds. */
  boolean hold(NodeLink link) {
    return link.score() >= comparison.enough()
        && (isStrong(link, link.first()) || isStrong(link, link.second()));
  }

  private boolean isStrong(NodeLink link, String node) {
    return link.score() >= comparison.weak() * best(node);
  }

  /** The far ends of links that hold with one best link of this node and may not with the other. */
  List<String> swayed(String node, double best, double other) {
    double from = Math.max(comparison.enough(), comparison.weak() * Math.min(best, other));
    double to = comparison.weak() * Math.max(best, other);
    List<String> out = new ArrayList<>();
    for (NodeLink link : links(node)) {
      if (link.score() >= from && link.score() < to) {
        out.add(link.other(node));
      }
    }
    return out;
  }
}
