package org.annalist.linker.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.NodeLink;

/** The nodes, blocks, links and groups of one space in memory. */
final class MemorySpace {
  private final Block nothing = new Block("");
  private final Map<String, LinkNode> nodes = new HashMap<>();
  private final Map<String, List<LinkNode>> byDocument = new HashMap<>();
  private final Map<String, Block> blocks = new HashMap<>();
  private final Map<String, TreeMap<String, NodeLink>> links = new HashMap<>();
  private final Map<String, LinkGroup> groups = new HashMap<>();
  private final Map<String, String> groupOf = new HashMap<>();
  private final Map<String, String> anchors = new HashMap<>();

  void add(LinkNode given) {
    List<Block> in = given.keys().stream().map(k -> blocks.computeIfAbsent(k, Block::new)).toList();
    LinkNode node =
        new LinkNode(
            given.id(), given.document(), given.profile(), in.stream().map(Block::key).toList());
    if (nodes.putIfAbsent(node.id(), node) != null) {
      throw new IllegalArgumentException("there is a node " + node.id());
    }
    byDocument.computeIfAbsent(node.document(), d -> new ArrayList<>(1)).add(node);
    in.forEach(block -> block.add(node));
  }

  void remove(String id) {
    LinkNode node = nodes.remove(id);
    if (node == null) {
      return;
    }
    drop(byDocument, node.document(), node);
    node.keys().forEach(k -> leaveBlock(k, node));
    List.copyOf(links(id)).forEach(l -> unlink(l.first(), l.second()));
    leave(id);
  }

  private void leaveBlock(String key, LinkNode node) {
    Block block = blocks.getOrDefault(key, nothing);
    block.remove(node);
    if (block.isEmpty()) {
      blocks.remove(key);
    }
  }

  private static void drop(Map<String, List<LinkNode>> lists, String key, LinkNode node) {
    List<LinkNode> list = lists.getOrDefault(key, new ArrayList<>());
    list.remove(node);
    if (list.isEmpty()) {
      lists.remove(key);
    }
  }

  private void leave(String id) {
    String old = groupOf.remove(id);
    LinkGroup group = old == null ? null : groups.get(old);
    if (group != null) {
      List<String> left = group.members().stream().filter(m -> !m.equals(id)).toList();
      groups.remove(old);
      if (!left.isEmpty()) {
        String anchor = group.anchor().equals(id) ? left.get(0) : group.anchor();
        groups.put(old, new LinkGroup(old, anchor, left, group.summary()));
      }
    }
  }

  Optional<LinkNode> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  List<LinkNode> nodesOf(String document) {
    return byDocument.getOrDefault(document, List.of()).stream()
        .sorted(Comparator.comparing(LinkNode::id))
        .toList();
  }

  List<LinkNode> block(String key, int most) {
    return blocks.getOrDefault(key, nothing).first(most);
  }

  boolean isAmongFirst(String key, String id, int most) {
    LinkNode node = nodes.get(id);
    return node != null && blocks.getOrDefault(key, nothing).isAmongFirst(node, most);
  }

  void link(NodeLink link) {
    links.computeIfAbsent(link.first(), k -> new TreeMap<>()).put(link.second(), link);
    links.computeIfAbsent(link.second(), k -> new TreeMap<>()).put(link.first(), link);
  }

  void unlink(String first, String second) {
    links.getOrDefault(first, new TreeMap<>()).remove(second);
    links.getOrDefault(second, new TreeMap<>()).remove(first);
  }

  List<NodeLink> links(String node) {
    return List.copyOf(links.getOrDefault(node, new TreeMap<>()).values());
  }

  void group(LinkGroup group) {
    for (String member : group.members()) {
      if (!group.id().equals(groupOf.get(member))) {
        leave(member);
        groupOf.put(member, group.id());
      }
    }
    groups.put(group.id(), group);
    anchors.put(group.id(), group.anchor());
  }

  Optional<LinkGroup> find(String id, UnaryOperator<String> current) {
    LinkGroup group = groups.get(id);
    if (group != null) {
      return Optional.of(group);
    }
    String node = current.apply(anchors.getOrDefault(id, id));
    return Optional.ofNullable(groupOf.get(node)).map(groups::get);
  }

  Collection<LinkGroup> groups() {
    return List.copyOf(groups.values());
  }
}
