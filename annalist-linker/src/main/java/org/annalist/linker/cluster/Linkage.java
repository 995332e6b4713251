package org.annalist.linker.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
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
      boolean leads = leaders.contains(node);
      boolean full = first.size() > LEADERS;
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
      if (first.size() > LEADERS && first.subList(0, LEADERS).contains(node)) {
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
    for (NodeLink link : store.links(space, node.id())) {
      LinkNode other = store.node(space, link.other(node.id())).orElseThrow();
      if (!mayCompare(node, other)) {
        store.unlink(space, link.first(), link.second());
        touched.addAll(List.of(link.first(), link.second()));
      }
    }
    return touched;
  }

  private boolean mayCompare(LinkNode a, LinkNode b) {
    return a.keys().stream()
        .filter(b.keys()::contains)
        .anyMatch(
            k -> {
              List<LinkNode> leaders = store.block(space, k, LEADERS);
              return leaders.contains(a) || leaders.contains(b);
            });
  }

  /** Groups anew what hangs together with these nodes, and nothing else. */
  public void regroup(Collection<String> touched, Decisions decisions) {
    Set<String> done = new TreeSet<>();
    for (String start : new TreeSet<>(touched)) {
      if (!done.contains(start) && store.node(space, start).isPresent()) {
        List<LinkNode> component = component(start, decisions);
        component.forEach(n -> done.add(n.id()));
        group(component, decisions);
      }
    }
  }

  private List<LinkNode> component(String start, Decisions decisions) {
    Set<String> seen = new TreeSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(seen);
    List<LinkNode> out = new ArrayList<>();
    while (!open.isEmpty()) {
      String id = open.remove();
      store.node(space, id).ifPresent(out::add);
      Set<String> next = new TreeSet<>(decisions.mergedWith(id));
      store.links(space, id).stream()
          .filter(l -> l.score() >= comparison.enough())
          .forEach(l -> next.add(l.other(id)));
      next.stream()
          .filter(n -> !seen.contains(n) && store.node(space, n).isPresent())
          .forEach(
              n -> {
                seen.add(n);
                open.add(n);
              });
    }
    out.sort(Comparator.comparing(comparison::order).thenComparing(LinkNode::id));
    return out;
  }

  private void group(List<LinkNode> component, Decisions decisions) {
    Agglomeration agglomeration = new Agglomeration(component.size(), comparison.enough());
    score(component, agglomeration);
    decide(component, agglomeration, decisions);
    for (List<Integer> group : agglomeration.groups()) {
      keep(group.stream().map(component::get).toList());
    }
  }

  /** In large components every node is compared with some pivots only, those first by rank. */
  private void score(List<LinkNode> component, Agglomeration out) {
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
        int a = byRank.get(p);
        int b = byRank.get(q);
        out.score(a, b, comparison.score(component.get(a), component.get(b)));
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
