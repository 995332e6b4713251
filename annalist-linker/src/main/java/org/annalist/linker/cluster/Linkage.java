package org.annalist.linker.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.annalist.model.link.Correction;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.NodeLink;

/**
 * Keeps the links and groups of one space up to date. Two nodes are compared when they share a
 * block of which one of them is a leader; the leaders are the first nodes in the order of {@link
 * LinkStore#rank}. So a node is compared with a bounded number of others however large a block
 * grows, and which pairs are compared does not depend on the order of arrival. Used by one thread
 * at a time.
 */
public final class Linkage {
  private static final int LEADERS = 24;
  private static final int ALL_PAIRS = 64;
  private static final int PAIRS_PER_STEP = 12_000;
  private static final int FEWEST_PIVOTS = 8;
  private static final int WHOLE_BLOCK = Integer.MAX_VALUE;

  private final LinkStore store;
  private final LinkSpace space;
  private final Comparison comparison;

  /** A linkage over what the store holds of this space. */
  public Linkage(LinkStore store, LinkSpace space, Comparison comparison) {
    this.store = store;
    this.space = space;
    this.comparison = comparison;
  }

  /** Adds a node with its links; gives the nodes whose groups may change. */
  public Set<String> add(LinkNode node) {
    store.add(space, node);
    Set<String> touched = new TreeSet<>(Set.of(node.id()));
    Set<String> compared = new TreeSet<>(Set.of(node.id()));
    for (String key : node.keys()) {
      List<LinkNode> first = store.block(space, key, LEADERS + 1);
      List<LinkNode> leaders = first.subList(0, Math.min(LEADERS, first.size()));
      boolean full = first.size() > LEADERS;
      boolean leads = store.isAmongFirst(space, key, node.id(), LEADERS);
      List<LinkNode> with = leads && full ? store.block(space, key, WHOLE_BLOCK) : leaders;
      with.stream().filter(other -> compared.add(other.id())).forEach(other -> link(node, other));
      if (leads && full) {
        touched.addAll(loosen(first.get(LEADERS)));
      }
    }
    return touched;
  }

  /** Removes a node with its links; gives the nodes whose groups may change. */
  public Set<String> remove(LinkNode node) {
    Set<String> touched = new TreeSet<>();
    store.links(space, node.id()).forEach(l -> touched.add(l.other(node.id())));
    store.find(space, node.id()).ifPresent(g -> touched.addAll(g.members()));
    touched.remove(node.id());
    Map<String, LinkNode> promoted = new TreeMap<>();
    for (String key : node.keys()) {
      List<LinkNode> first = store.block(space, key, LEADERS + 1);
      if (first.size() > LEADERS && store.isAmongFirst(space, key, node.id(), LEADERS)) {
        promoted.put(key, first.get(LEADERS));
      }
    }
    store.remove(space, node.id());
    promoted.forEach(
        (key, leader) -> {
          touched.add(leader.id());
          store.block(space, key, WHOLE_BLOCK).stream()
              .filter(other -> !other.id().equals(leader.id()))
              .forEach(other -> link(leader, other));
        });
    return touched;
  }

  private void link(LinkNode a, LinkNode b) {
    double score = comparison.score(a, b);
    if (score >= comparison.doubtful()) {
      store.link(space, NodeLink.between(a.id(), b.id(), score, comparison.parts(a, b)));
    }
  }

  /** Drops the links of a node that no longer leads a block, where nothing else allows them. */
  private Set<String> loosen(LinkNode node) {
    Set<String> touched = new TreeSet<>();
    Set<String> keys = Set.copyOf(node.keys());
    for (NodeLink link : store.links(space, node.id())) {
      LinkNode other = store.node(space, link.other(node.id())).orElseThrow();
      if (other.keys().stream().noneMatch(k -> keys.contains(k) && leads(k, node, other))) {
        store.unlink(space, link.first(), link.second());
        touched.addAll(List.of(link.first(), link.second()));
      }
    }
    return touched;
  }

  private boolean leads(String key, LinkNode a, LinkNode b) {
    return store.isAmongFirst(space, key, a.id(), LEADERS)
        || store.isAmongFirst(space, key, b.id(), LEADERS);
  }

  /** Groups anew what hangs together with these nodes, and nothing else. */
  public void regroup(Collection<String> touched, Decisions decisions) {
    Set<String> done = new TreeSet<>();
    for (String start : new TreeSet<>(touched)) {
      if (!done.contains(start) && store.node(space, start).isPresent()) {
        Map<NodePair, Double> known = new HashMap<>();
        List<LinkNode> component = component(start, decisions, known);
        component.forEach(n -> done.add(n.id()));
        group(component, known, decisions);
      }
    }
  }

  /** Two nodes, the one with the smaller id first. */
  private record NodePair(String first, String second) {
    static NodePair of(String a, String b) {
      return a.compareTo(b) < 0 ? new NodePair(a, b) : new NodePair(b, a);
    }
  }

  private List<LinkNode> component(String start, Decisions decisions, Map<NodePair, Double> known) {
    Set<String> seen = new TreeSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(seen);
    List<LinkNode> out = new ArrayList<>();
    while (!open.isEmpty()) {
      String id = open.remove();
      store.node(space, id).ifPresent(out::add);
      Set<String> next = new TreeSet<>(decisions.mergedWith(id));
      for (NodeLink link : store.links(space, id)) {
        known.put(new NodePair(link.first(), link.second()), link.score());
        if (link.score() >= comparison.enough()) {
          next.add(link.other(id));
        }
      }
      next.stream()
          .filter(n -> !seen.contains(n) && store.node(space, n).isPresent())
          .forEach(
              n -> {
                seen.add(n);
                open.add(n);
              });
    }
    Map<String, String> order = new HashMap<>();
    out.forEach(n -> order.put(n.id(), comparison.order(n)));
    out.sort(
        Comparator.comparing((LinkNode n) -> order.getOrDefault(n.id(), ""))
            .thenComparing(LinkNode::id));
    return out;
  }

  private void group(List<LinkNode> component, Map<NodePair, Double> known, Decisions decisions) {
    if (component.size() == 1) {
      keep(component);
      return;
    }
    Agglomeration agglomeration = new Agglomeration(component.size(), comparison.enough());
    score(component, known, agglomeration);
    decide(component, agglomeration, decisions);
    for (List<Integer> group : agglomeration.groups()) {
      keep(group.stream().map(component::get).toList());
    }
  }

  /** In large components every node is compared with some pivots only, those first by rank. */
  private void score(List<LinkNode> component, Map<NodePair, Double> known, Agglomeration out) {
    int size = component.size();
    int pivots = size <= ALL_PAIRS ? size : Math.max(FEWEST_PIVOTS, PAIRS_PER_STEP / size);
    List<Integer> byRank =
        IntStream.range(0, size)
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer i) -> LinkStore.rank(component.get(i).id()))
                    .thenComparing(i -> component.get(i).id()))
            .toList();
    for (int p = 0; p < Math.min(pivots, size); p++) {
      for (int q = p + 1; q < size; q++) {
        LinkNode a = component.get(byRank.get(p));
        LinkNode b = component.get(byRank.get(q));
        double score =
            known.computeIfAbsent(NodePair.of(a.id(), b.id()), pair -> comparison.score(a, b));
        out.score(byRank.get(p), byRank.get(q), score);
      }
    }
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
