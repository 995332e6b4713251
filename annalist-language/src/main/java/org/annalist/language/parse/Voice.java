package org.annalist.language.parse;

import java.util.Arrays;
import java.util.List;

/**
 * Makes the labels of subjects agree with the auxiliaries: what has a passive auxiliary has a
 * passive subject (Universal Dependencies v2, {@code aux:pass}). The auxiliary decides, for it
 * stands next to its verb, the subject often far away. Immutable and thread-safe.
 */
public final class Voice {
  private final int auxiliary;
  private final int[] passive;

  /**
   * An agreement over these relations, by their numbers; a relation that is not among them is never
   * changed.
   */
  public Voice(List<String> relations) {
    auxiliary = relations.indexOf("aux:pass");
    passive = new int[relations.size()];
    Arrays.fill(passive, ParserState.NONE);
    for (String subject : List.of("nsubj", "csubj")) {
      int active = relations.indexOf(subject);
      if (active >= 0) {
        passive[active] = relations.indexOf(subject + ":pass");
      }
    }
  }

  /** Changes the labels of the subjects in {@code tree} that do not agree. */
  public void agree(ParsedTree tree) {
    boolean[] undergo = new boolean[tree.size() + 1];
    for (int node = 1; node <= tree.size(); node++) {
      undergo[tree.head(node)] |= tree.label(node) == auxiliary;
    }
    for (int node = 1; node <= tree.size(); node++) {
      int label = passive[tree.label(node)];
      if (label >= 0 && undergo[tree.head(node)]) {
        tree.relabel(node, label);
      }
    }
  }
}
