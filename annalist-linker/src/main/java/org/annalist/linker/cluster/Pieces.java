package org.annalist.linker.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.NodeLink;

/**
 * Cuts the nodes of a space into pieces that are grouped one by one. A piece is the largest part
 * around a node that hangs together by links of at least some score and has at most {@link #MOST}
 * nodes: with chance links at the threshold everything would hang together in the end, and each
 * node cost what the record holds. Links that are certain are never cut. Pieces are a partition,
 * and a function of the links alone: they are the nodes of the single-link tree just below the
 * size. Only links that {@link Holds hold} count. Used by one thread at a time.
 */
final class Pieces {
  /** The most nodes of a piece that is held together by less than certain links. */
  static final int MOST = 64;

  private static final double DECIDED = Double.MAX_VALUE;

  private final LinkStore store;
  private final LinkSpace space;
  private final Comparison comparison;

  Pieces(LinkStore store, LinkSpace space, Comparison comparison) {
    this.store = store;
    this.space = space;
    this.comparison = comparison;
  }

  /**
   * A piece.
   *
   * @param nodes its nodes in the order of the comparison
   * @param links links of its nodes, each once
   * @param holding those of them that hold
   */
  record Piece(List<LinkNode> nodes, List<NodeLink> links, List<NodeLink> holding) {}

  /** A node that may be reached next, and the weakest link on the best way to it. */
  private record Reach(String id, double score) {
    static final Comparator<Reach> BEST_FIRST =
        Comparator.comparingDouble((Reach r) -> -r.score).thenComparing(Reach::id);
  }

  /** The piece that a node of the store stands in. */
  Piece around(String start, Decisions decisions) {
    Walk walk = new Walk(new Holds(store, space, comparison), decisions);
    PriorityQueue<Reach> open = new PriorityQueue<>(Reach.BEST_FIRST);
    open.add(new Reach(start, DECIDED));
    List<Reach> reached = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    double weakest = DECIDED;
    double cut = 0;
    while (!open.isEmpty() && open.element().score() > cut && weakest > cut) {
      Reach next = open.remove();
      if (!seen.add(next.id())) {
        continue;
      }
      weakest = Math.min(weakest, next.score());
      reached.add(new Reach(next.id(), weakest));
      if (reached.size() > MOST) {
        cut = Math.max(cut, Math.min(weakest, Math.nextDown(comparison.certain())));
      }
      walk.reach(next.id(), seen, open);
    }
    double held = cut;
    return new Piece(
        inOrder(reached.stream().filter(r -> r.score() > held).map(Reach::id).toList()),
        walk.links,
        walk.holding);
  }

  /** Collects the links on its way. */
  private final class Walk {
    private final Holds holds;
    private final Decisions decisions;
    private final List<NodeLink> links = new ArrayList<>();
    private final List<NodeLink> holding = new ArrayList<>();

    Walk(Holds holds, Decisions decisions) {
      this.holds = holds;
      this.decisions = decisions;
    }

    void reach(String id, Set<String> seen, PriorityQueue<Reach> open) {
      for (NodeLink link : holds.links(id)) {
        boolean hold = holds.hold(link);
        String other = link.other(id);
        if (link.first().equals(id)) {
          links.add(link);
        }
        if (hold && link.first().equals(id)) {
          holding.add(link);
        }
        if (hold && !seen.contains(other)) {
          open.add(new Reach(other, link.score()));
        }
      }
      decisions.mergedWith(id).stream()
          .filter(other -> store.node(space, other).isPresent())
          .forEach(other -> open.add(new Reach(other, DECIDED)));
    }
  }

  private List<LinkNode> inOrder(List<String> ids) {
    Map<String, String> order = new HashMap<>();
    List<LinkNode> out = new ArrayList<>();
    for (String id : ids) {
      LinkNode node = store.node(space, id).orElseThrow();
      order.put(id, comparison.order(node));
      out.add(node);
    }
    out.sort(
        Comparator.comparing((LinkNode n) -> order.getOrDefault(n.id(), ""))
            .thenComparing(LinkNode::id));
    return out;
  }
}
