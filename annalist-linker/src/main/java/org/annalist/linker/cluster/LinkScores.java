package org.annalist.linker.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.NodeLink;

/**
 * The scores of the links of a piece by the numbers of its nodes: a matrix of few, a map of many.
 * Immutable.
 */
final class LinkScores {
  private final int size;
  private final double[] few;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Long, Double> many = new HashMap<>();

  LinkScores(Pieces.Piece piece) {
    List<LinkNode> nodes = piece.nodes();
    size = nodes.size();
    for (int i = 0; i < size; i++) {
      numbers.put(nodes.get(i).id(), i);
    }
    few = new double[size <= TieRow.FEW ? size * size : 0];
    Arrays.fill(few, Double.NaN);
    for (NodeLink link : piece.links()) {
      int a = numbers.getOrDefault(link.first(), -1);
      int b = numbers.getOrDefault(link.second(), -1);
      if (a >= 0 && b >= 0) {
        put(a, b, link.score());
        put(b, a, link.score());
      }
    }
  }

  private void put(int a, int b, double score) {
    if (size <= TieRow.FEW) {
      few[a * size + b] = score;
    } else {
      many.put((long) a * size + b, score);
    }
  }

  /** Tells the scores of these links, as far as they lie inside the piece. */
  void tell(List<NodeLink> links, Agglomeration to) {
    for (NodeLink link : links) {
      int a = numbers.getOrDefault(link.first(), -1);
      int b = numbers.getOrDefault(link.second(), -1);
      if (a >= 0 && b >= 0) {
        to.score(a, b, link.score());
      }
    }
  }

  /** The score of a link between two nodes; not a number where there is none. */
  double of(int a, int b) {
    return size <= TieRow.FEW
        ? few[a * size + b]
        : many.getOrDefault((long) a * size + b, Double.NaN);
  }
}
