package org.annalist.linker.cluster;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final int WHOLE_BLOCK = Integer.MAX_VALUE;

  private final LinkStore store;
  private final LinkSpace space;
  private final Comparison comparison;
  private final Grouping grouping;
  private final int leading;

  /** A linkage over what the store holds of this space. */
  public Linkage(LinkStore store, LinkSpace space, Comparison comparison) {
    this.store = store;
    this.space = space;
    this.comparison = comparison;
    this.leading = comparison.leaders();
    this.grouping = new Grouping(store, space, comparison);
  }

  /** Adds a node with its links; gives the nodes whose groups may change. */
  public Set<String> add(LinkNode node) {
    store.add(space, node);
    Set<String> touched = new TreeSet<>(Set.of(node.id()));
    Set<String> compared = new HashSet<>(Set.of(node.id()));
    for (String key : node.keys()) {
      List<LinkNode> first = store.block(space, key, leading + 1);
      List<LinkNode> leaders = first.subList(0, Math.min(leading, first.size()));
      boolean full = first.size() > leading;
      boolean leads = store.isAmongFirst(space, key, node.id(), leading);
      List<LinkNode> with = leads && full ? store.block(space, key, WHOLE_BLOCK) : leaders;
      with.stream()
          .filter(other -> compared.add(other.id()))
          .forEach(other -> touched.addAll(link(node, other)));
      if (leads && full) {
        touched.addAll(loosen(first.get(leading)));
      }
    }
    touched.addAll(neighbours(node));
    return touched;
  }

  /** Removes a node with its links; gives the nodes whose groups may change. */
  public Set<String> remove(LinkNode node) {
    grouping.forget();
    Set<String> touched = new TreeSet<>();
    List<NodeLink> links = store.links(space, node.id());
    touched.addAll(neighbours(node));
    store.find(space, node.id()).ifPresent(g -> touched.addAll(g.members()));
    Map<String, LinkNode> promoted = new TreeMap<>();
    for (String key : node.keys()) {
      List<LinkNode> first = store.block(space, key, leading + 1);
      if (first.size() > leading && store.isAmongFirst(space, key, node.id(), leading)) {
        promoted.put(key, first.get(leading));
      }
    }
    store.remove(space, node.id());
    links.forEach(l -> touched.addAll(swayed(l.other(node.id()), l.score())));
    touched.remove(node.id());
    promoted.forEach(
        (key, leader) -> {
          touched.add(leader.id());
          store.block(space, key, WHOLE_BLOCK).stream()
              .filter(other -> !other.id().equals(leader.id()))
              .forEach(other -> touched.addAll(link(leader, other)));
          touched.addAll(neighbours(leader));
        });
    return touched;
  }

  /** The nodes that a node is linked with, for sure enough. */
  private Set<String> neighbours(LinkNode node) {
    Set<String> out = new TreeSet<>();
    for (NodeLink link : store.links(space, node.id())) {
      if (link.score() >= comparison.enough()) {
        out.add(link.other(node.id()));
      }
    }
    return out;
  }

  /** Compares two nodes; gives others whose groups may change with the link. */
  private Set<String> link(LinkNode a, LinkNode b) {
    double score = comparison.mayBeAlike(a, b) ? comparison.score(a, b) : 0;
    if (score < comparison.doubtful()) {
      return Set.of();
    }
    Set<String> touched = new TreeSet<>();
    if (score >= comparison.enough()) {
      touched.addAll(swayed(a.id(), score));
      touched.addAll(swayed(b.id(), score));
    }
    store.link(space, NodeLink.between(a.id(), b.id(), score, List.of()));
    return touched;
  }

  /** The far ends of links that hold without a link of this score, or with it, but not both. */
  private List<String> swayed(String node, double score) {
    Holds holds = new Holds(store, space, comparison);
    double best = holds.best(node);
    return score > best ? holds.swayed(node, best, score) : List.of();
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
        touched.addAll(swayed(link.first(), link.score()));
        touched.addAll(swayed(link.second(), link.score()));
      }
    }
    return touched;
  }

  private boolean leads(String key, LinkNode a, LinkNode b) {
    return store.isAmongFirst(space, key, a.id(), leading)
        || store.isAmongFirst(space, key, b.id(), leading);
  }

  /** Groups anew what hangs together with these nodes, and nothing else. */
  public void regroup(Collection<String> touched, Decisions decisions) {
    grouping.regroup(touched, decisions);
  }
}
