package org.annalist.linker.cluster;

import java.util.List;
import org.annalist.model.link.GroupSummary;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkPart;

/** Nodes that are numbers: the nearer, the more alike. Those of one ten or of neighbours meet. */
final class OnALine implements Comparison {
  private final double weak;

  OnALine() {
    this(0);
  }

  OnALine(double weak) {
    this.weak = weak;
  }

  static LinkNode node(String id, double at) {
    int ten = (int) Math.floor(at / 10);
    return new LinkNode(
        id, "doc-" + id, String.valueOf(at), List.of("t" + ten, "t" + (ten + 1), "all"));
  }

  @Override
  public List<LinkPart> parts(LinkNode a, LinkNode b) {
    double apart = Math.abs(Double.parseDouble(a.profile()) - Double.parseDouble(b.profile()));
    return List.of(new LinkPart("near", "", 1 - apart / 4));
  }

  @Override
  public String order(LinkNode node) {
    return node.id();
  }

  @Override
  public String groupId(LinkNode anchor) {
    return "g-" + anchor.id();
  }

  @Override
  public GroupSummary summary(List<LinkNode> members) {
    return GroupSummary.of(members.get(0).id(), members.size());
  }

  @Override
  public double enough() {
    return 0.6;
  }

  @Override
  public double certain() {
    return 0.95;
  }

  @Override
  public double weak() {
    return weak;
  }

  @Override
  public double doubtful() {
    return 0.4;
  }
}
