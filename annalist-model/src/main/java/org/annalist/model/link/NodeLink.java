package org.annalist.model.link;

import java.util.List;

/**
 * A scored link between two nodes, whichever way round.
 *
 * @param first the node with the smaller id
 * @param second the node with the greater id
 * @param score sum of the parts, 1 is certain
 * @param parts the reasons, the strongest first; empty while a store keeps it, since they follow
 *     from the two nodes
 */
public record NodeLink(String first, String second, double score, List<LinkPart> parts) {
  /** Copies the parts; refuses ids out of order. */
  public NodeLink {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("ids out of order: " + first + ", " + second);
    }
    parts = List.copyOf(parts);
  }

  /** The link between two nodes given in any order. */
  public static NodeLink between(String a, String b, double score, List<LinkPart> parts) {
    return a.compareTo(b) < 0 ? new NodeLink(a, b, score, parts) : new NodeLink(b, a, score, parts);
  }

  /** The node at the other end. */
  public String other(String id) {
    return id.equals(first) ? second : first;
  }
}
