package org.annalist.linker.cluster;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.annalist.model.link.Correction;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;

/**
 * Keeps the groups of one space up to date: every piece is cut by average-link agglomeration.
 * Remembers the scores of pairs that it compared last. Used by one thread at a time.
 */
final class Grouping {
  private static final int PAIRS_PER_STEP = 12_000;
  private static final int FEWEST_PIVOTS = 8;
  private static final double UNLIKE = -1;
  private static final int SCORES_KEPT = 200_000;

  private final LinkStore store;
  private final LinkSpace space;
  private final Comparison comparison;
  private final Pieces pieces;
  private final Recent<NodePair, Double> unlinked = new Recent<>(SCORES_KEPT);

  Grouping(LinkStore store, LinkSpace space, Comparison comparison) {
    this.store = store;
    this.space = space;
    this.comparison = comparison;
    this.pieces = new Pieces(store, space, comparison);
  }

  /** Forgets remembered scores; to be called when a node goes, since its id may come again. */
  void forget() {
    unlinked.clear();
  }

  /**
   * Groups the pieces of these nodes anew, and those that had a part in the groups they were in.
   */
  void regroup(Collection<String> touched, Decisions decisions) {
    Set<String> done = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(new TreeSet<>(touched));
    while (!open.isEmpty()) {
      String start = open.remove();
      if (!done.contains(start) && store.node(space, start).isPresent()) {
        Pieces.Piece piece = pieces.around(start, decisions);
        piece.nodes().forEach(n -> done.add(n.id()));
        formerCompany(piece).stream().filter(n -> !done.contains(n)).forEach(open::add);
        group(piece, decisions);
      }
    }
  }

  /** All nodes that stood in one group with a node of the piece. */
  private Set<String> formerCompany(Pieces.Piece piece) {
    Set<String> out = new TreeSet<>();
    for (LinkNode node : piece.nodes()) {
      if (!out.contains(node.id())) {
        store.find(space, node.id()).ifPresent(g -> out.addAll(g.members()));
      }
    }
    return out;
  }

  private void group(Pieces.Piece piece, Decisions decisions) {
    List<LinkNode> component = piece.nodes();
    if (component.size() == 1) {
      keep(component);
      return;
    }
    LinkScores linked = new LinkScores(piece);
    Agglomeration agglomeration =
        new Agglomeration(component.size(), comparison.enough(), others(component, linked));
    linked.tell(piece.holding(), agglomeration);
    decide(component, agglomeration, decisions);
    for (List<Integer> group : agglomeration.groups()) {
      keep(group.stream().map(component::get).toList());
    }
  }

  /** In large components nodes without a link are compared with some pivots only. */
  private Agglomeration.Pairs others(List<LinkNode> component, LinkScores linked) {
    BitSet pivots = pivots(component);
    return (a, b) -> {
      double known = linked.of(a, b);
      boolean compared = Double.isNaN(known) && (pivots.get(a) || pivots.get(b));
      int first = Math.min(a, b);
      return compared ? score(component.get(first), component.get(a + b - first)) : known;
    };
  }

  /** In small components all, in large ones those first by rank. */
  private static BitSet pivots(List<LinkNode> component) {
    int size = component.size();
    BitSet out = new BitSet(size);
    if (size <= Pieces.MOST) {
      out.set(0, size);
      return out;
    }
    IntStream.range(0, size)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer i) -> LinkStore.rank(component.get(i).id()))
                .thenComparing(i -> component.get(i).id()))
        .limit(Math.max(FEWEST_PIVOTS, PAIRS_PER_STEP / size))
        .forEach(out::set);
    return out;
  }

  /** Pairs that cannot be alike all have one score: how far apart they are does not matter. */
  private double score(LinkNode a, LinkNode b) {
    return comparison.mayBeAlike(a, b)
        ? unlinked.get(NodePair.of(a.id(), b.id()), p -> comparison.score(a, b))
        : UNLIKE;
  }

  private static void decide(List<LinkNode> component, Agglomeration out, Decisions decisions) {
    List<String> ids = component.stream().map(LinkNode::id).toList();
    List<String> decided = decisions.decided(ids);
    for (String a : decided) {
      for (String b : decided) {
        if (a.compareTo(b) < 0
            && decisions.of(a, b).filter(k -> k == Correction.Kind.SPLIT).isPresent()) {
          out.forbid(ids.indexOf(a), ids.indexOf(b));
        }
      }
    }
    for (String a : decided) {
      for (String b : decisions.mergedWith(a)) {
        if (a.compareTo(b) < 0 && ids.contains(b)) {
          out.join(ids.indexOf(a), ids.indexOf(b));
        }
      }
    }
  }

  private void keep(List<LinkNode> members) {
    LinkNode anchor = members.get(0);
    LinkGroup group =
        new LinkGroup(
            comparison.groupId(anchor),
            anchor.id(),
            members.stream().map(LinkNode::id).toList(),
            comparison.summary(members));
    if (!store.find(space, anchor.id()).equals(Optional.of(group))) {
      store.group(space, group);
    }
  }
}
