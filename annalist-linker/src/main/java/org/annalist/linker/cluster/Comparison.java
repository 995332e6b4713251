package org.annalist.linker.cluster;

import java.util.List;
import org.annalist.model.link.GroupSummary;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkPart;

/**
 * How alike two nodes are. A function of the two alone, the same whichever way round. Used by one
 * thread at a time.
 */
public interface Comparison {
  /** The leaders of a block, unless a comparison says otherwise. */
  int LEADERS = 24;

  /** The reasons for and against a link; their sum is the score. */
  List<LinkPart> parts(LinkNode a, LinkNode b);

  /** The score alone. */
  default double score(LinkNode a, LinkNode b) {
    return parts(a, b).stream().mapToDouble(LinkPart::weight).sum();
  }

  /** Whether the score may reach {@link #doubtful}; a quick look that may say yes in vain. */
  default boolean mayBeAlike(LinkNode a, LinkNode b) {
    return true;
  }

  /** What puts nodes in order: the smallest of a group is its anchor. */
  String order(LinkNode node);

  /** The id of a group with this anchor. */
  String groupId(LinkNode anchor);

  /** What a group of these nodes is found by; given in order. */
  GroupSummary summary(List<LinkNode> members);

  /** From this score on two nodes are linked. */
  double enough();

  /** From this score on a link holds in however large a crowd. */
  double certain();

  /**
   * A link with less than this share of the best link of each of its two nodes holds nothing
   * together; 0 to 1.
   */
  default double weak() {
    return 0;
  }

  /** How many leaders a block has at most: everybody of the block is compared with them. */
  default int leaders() {
    return LEADERS;
  }

  /** From this score on a link that is not enough is kept as one that may be. */
  double doubtful();
}
