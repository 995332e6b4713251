package org.annalist.language.name;

import java.util.List;

/**
 * What knowledge outside of the analyser says of the names in a sentence: the seam by which a
 * gazetteer or a list of actors helps the name finder. A hint, not a decision: the classifier has
 * learned how far to trust it. Implementations are thread-safe.
 */
@FunctionalInterface
public interface NameKnowledge {
  /**
   * The known names among the words of a sentence. Of overlapping ones the analyser keeps the first
   * in the list.
   */
  List<KnownName> find(List<String> words);

  /** Knows nothing. */
  static NameKnowledge none() {
    return words -> List.of();
  }
}
