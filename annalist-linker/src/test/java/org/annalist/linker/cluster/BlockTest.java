package org.annalist.linker.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkStore;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static final Comparator<String> BY_RANK =
      Comparator.comparingLong(LinkStore::rank).thenComparing(id -> id);

  private static LinkNode node(int number) {
    return new LinkNode("n" + number, "d", "", List.of("key"));
  }

  @Test
  void nodesStandByRankHoweverManyComeAndGo() {
    Block block = new Block("key");
    TreeMap<String, LinkNode> expected = new TreeMap<>(BY_RANK);
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      LinkNode node = node(random.nextInt(120));
      if (expected.remove(node.id()) == null) {
        expected.put(node.id(), node);
        block.add(node);
      } else {
        block.remove(node);
      }
      assertThat(block.first(Integer.MAX_VALUE)).containsExactlyElementsOf(expected.values());
      assertThat(block.isEmpty()).isEqualTo(expected.isEmpty());
    }
  }

  @Test
  void onlyTheFirstByRankLead() {
    Block block = new Block("key");
    List<LinkNode> nodes = List.of(node(1), node(2), node(3), node(4));
    nodes.forEach(block::add);
    List<LinkNode> first = block.first(2);
    assertThat(nodes).filteredOn(n -> block.isAmongFirst(n, 2)).hasSameElementsAs(first);
    block.remove(first.get(0));
    assertThat(block.isAmongFirst(first.get(0), 2)).isFalse();
    assertThat(block.isAmongFirst(first.get(1), 1)).isTrue();
    block.remove(first.get(0));
    assertThat(block.first(9)).hasSize(3);
  }
}
