package org.annalist.linker.cluster;

import java.util.ArrayDeque;
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
    Agglomeration agglomeration = new Agglomeration(component.size(), comparison.enough());
    score(piece, agglomeration);
    decide(component, agglomeration, decisions);
    for (List<Integer> group : agglomeration.groups()) {
      keep(group.stream().map(component::get).toList());
    }
  }

  /** In large components every node is compared with some pivots only, those first by rank. */
  private void score(Pieces.Piece piece, Agglomeration out) {
    List<LinkNode> component = piece.nodes();
    int size = component.size();
    int pivots = size <= Pieces.MOST ? size : Math.max(FEWEST_PIVOTS, PAIRS_PER_STEP / size);
    List<Integer> byRank = size <= Pieces.MOST ? inOrder(size) : byRank(component);
    LinkScores linked = new LinkScores(piece);
    for (int p = 0; p < Math.min(pivots, size); p++) {
      for (int q = p + 1; q < size; q++) {
        int a = byRank.get(p);
        int b = byRank.get(q);
        double known = linked.of(a, b);
        out.score(a, b, Double.isNaN(known) ? score(component.get(a), component.get(b)) : known);
      }
    }
  }

  private static List<Integer> inOrder(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  private static List<Integer> byRank(List<LinkNode> component) {
    return inOrder(component.size()).stream()
        .sorted(
            Comparator.comparingLong((Integer i) -> LinkStore.rank(component.get(i).id()))
                .thenComparing(i -> component.get(i).id()))
        .toList();
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
