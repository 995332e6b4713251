package org.annalist.linker.cluster;

import java.util.List;
import org.annalist.model.link.GroupSummary;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkPart;

/** Counts how often two nodes are compared. */
class CountingComparison implements Comparison {
  private final Comparison counted;
  private final int[] count;

  CountingComparison(Comparison counted, int[] count) {
    this.counted = counted;
    this.count = count;
  }

  @Override
  public List<LinkPart> parts(LinkNode a, LinkNode b) {
    count[0]++;
    return counted.parts(a, b);
  }

  @Override
  public String order(LinkNode node) {
    return counted.order(node);
  }

  @Override
  public String groupId(LinkNode anchor) {
    return counted.groupId(anchor);
  }

  @Override
  public GroupSummary summary(List<LinkNode> members) {
    return counted.summary(members);
  }

  @Override
  public double enough() {
    return counted.enough();
  }

  @Override
  public double certain() {
    return counted.certain();
  }

  @Override
  public double doubtful() {
    return counted.doubtful();
  }
}
