package org.annalist.linker.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.NodeLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkageTest {
  private static final LinkSpace SPACE = LinkSpace.INCIDENT;
  private final Random random = new Random(4);

  /** All nodes share one block, so that with more than its leaders it is overfull. */
  private List<LinkNode> nodes(int count, double width) {
    List<LinkNode> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(OnALine.node("n" + i, random.nextDouble() * width));
    }
    return out;
  }

  private static final class World {
    final MemoryLinkStore store = new MemoryLinkStore();
    final Linkage linkage;

    World() {
      this(0);
    }

    World(double weak) {
      linkage = new Linkage(store, SPACE, new OnALine(weak));
    }

    World add(LinkNode node) {
      linkage.regroup(linkage.add(node), Decisions.none());
      return this;
    }

    World remove(LinkNode node) {
      linkage.regroup(linkage.remove(node), Decisions.none());
      return this;
    }

    Map<String, LinkGroup> groups(List<LinkNode> nodes) {
      Map<String, LinkGroup> out = new TreeMap<>();
      nodes.forEach(n -> out.put(n.id(), store.find(SPACE, n.id()).orElseThrow()));
      return out;
    }

    TreeSet<String> links(List<LinkNode> nodes) {
      TreeSet<String> out = new TreeSet<>();
      for (LinkNode node : nodes) {
        for (NodeLink link : store.links(SPACE, node.id())) {
          out.add(link.first() + " " + link.second() + " " + link.score());
        }
      }
      return out;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.7, 0.85, 0.97})
  void anyOrderOfArrivalGivesTheSameLinksAndGroups(double weak) {
    for (int count : new int[] {5, 20, 60, 150}) {
      List<LinkNode> nodes = nodes(count, count);
      World first = new World(weak);
      nodes.forEach(first::add);
      for (int shuffle = 0; shuffle < 8; shuffle++) {
        List<LinkNode> order = new ArrayList<>(nodes);
        Collections.shuffle(order, random);
        World other = new World(weak);
        order.forEach(other::add);
        assertThat(other.links(nodes)).isEqualTo(first.links(nodes));
        assertThat(other.groups(nodes)).isEqualTo(first.groups(nodes));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.7, 0.85, 0.97})
  void whatCameAndWentLeavesNoTrace(double weak) {
    List<LinkNode> stay = nodes(70, 70);
    World plain = new World(weak);
    stay.forEach(plain::add);
    List<LinkNode> guests = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      guests.add(OnALine.node("guest" + i, random.nextDouble() * 70));
    }
    List<LinkNode> all = new ArrayList<>(stay);
    all.addAll(guests);
    Collections.shuffle(all, random);
    World visited = new World(weak);
    all.forEach(visited::add);
    Collections.shuffle(guests, random);
    guests.forEach(visited::remove);
    assertThat(visited.links(stay)).isEqualTo(plain.links(stay));
    assertThat(visited.groups(stay)).isEqualTo(plain.groups(stay));
    assertThat(visited.store.node(SPACE, "guest3")).isEmpty();
  }

  @Test
  void aWeakLinkBetweenNodesWithBetterCompanyHoldsNothingTogether() {
    List<LinkNode> nodes =
        List.of(
            OnALine.node("a", 1), OnALine.node("b", 1.1),
            OnALine.node("c", 2.2), OnALine.node("d", 2.3));
    World plain = new World();
    World strict = new World(0.9);
    nodes.forEach(plain::add);
    nodes.forEach(strict::add);
    assertThat(strict.links(nodes)).isEqualTo(plain.links(nodes)).hasSize(6);
    assertThat(plain.groups(nodes).get("a").members()).containsExactly("a", "b", "c", "d");
    assertThat(strict.groups(nodes).get("a").members()).containsExactly("a", "b");
    strict.remove(nodes.get(0)).remove(nodes.get(3));
    assertThat(strict.store.find(SPACE, "b").orElseThrow().members()).containsExactly("b", "c");
  }

  @Test
  void everyNodeStandsInExactlyOneGroup() {
    List<LinkNode> nodes = nodes(90, 60);
    World world = new World();
    nodes.forEach(world::add);
    List<String> members =
        world.groups(nodes).values().stream()
            .distinct()
            .flatMap(g -> g.members().stream())
            .sorted()
            .toList();
    assertThat(members).isEqualTo(nodes.stream().map(LinkNode::id).sorted().toList());
  }

  @Test
  void aGroupKeepsItsEarlierIdsFindable() {
    World world = new World();
    LinkNode late = OnALine.node("b", 1);
    LinkNode early = OnALine.node("a", 1.2);
    world.add(late);
    assertThat(world.store.find(SPACE, "g-b")).isPresent();
    world.add(early);
    assertThat(world.store.find(SPACE, "b").orElseThrow().id()).isEqualTo("g-a");
    assertThat(world.store.find(SPACE, "g-b").orElseThrow().id()).isEqualTo("g-a");
  }

  @Test
  void theNumberOfComparisonsDoesNotGrowWithTheBlock() {
    assertThat(comparisonsPerNode(nodes(600, 6000))).isLessThan(80);
  }

  @Test
  void theNumberOfComparisonsDoesNotGrowWithWhatHangsTogether() {
    int few = comparisonsPerNode(nodes(400, 400));
    int many = comparisonsPerNode(nodes(1600, 1600));
    assertThat(many).isLessThan(few * 3 / 2);
  }

  /** Comparisons for each of the later half of these nodes. */
  private static int comparisonsPerNode(List<LinkNode> nodes) {
    int half = nodes.size() / 2;
    World world = new World();
    nodes.subList(0, half).forEach(world::add);
    int[] compared = {0};
    Linkage counting =
        new Linkage(world.store, SPACE, new CountingComparison(new OnALine(), compared));
    nodes
        .subList(half, nodes.size())
        .forEach(n -> counting.regroup(counting.add(n), Decisions.none()));
    return compared[0] / half;
  }

  @Test
  void nodesThatAreCertainlyOneStayTogetherInACrowdOfAnySize() {
    World world = new World();
    List<LinkNode> crowd = new ArrayList<>();
    for (int i = 0; i < 3 * Pieces.MOST; i++) {
      crowd.add(OnALine.node("n" + i, 5 + random.nextDouble() / 10));
    }
    crowd.forEach(world::add);
    assertThat(world.groups(crowd).values()).containsOnly(world.store.find(SPACE, "n0").get());
  }
}
