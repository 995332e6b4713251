package org.annalist.language;

import org.annalist.model.text.Span;

/**
 * A word of a sentence with its place in the tree.
 *
 * @param index 0-based index in the sentence
 * @param span where it stands in the canonical text
 * @param text the word as it stands there
 * @param lemma dictionary form, lower case but for proper names
 * @param upos universal tag
 * @param xpos Penn Treebank tag
 * @param head index of the head in the same sentence, {@link #ROOT} for the root
 * @param relation Universal Dependencies v2 basic relation with subtype, such as {@code nsubj:pass}
 * @param cluster bit path of the word's Brown cluster, such as {@code 110100}; words of like use
 *     share long beginnings; empty for a word without one
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    UniversalTag upos,
    String xpos,
    int head,
    String relation,
    String cluster) {
  /** The head of the root. */
  public static final int ROOT = -1;

  /** The first {@code bits} bits of the cluster, fewer when it has fewer. */
  public String cluster(int bits) {
    return cluster.length() <= bits ? cluster : cluster.substring(0, bits);
  }

  /** Whether the token is the root of its sentence. */
  public boolean isRoot() {
    return head == ROOT;
  }

  /**
   * Whether the token bears this relation, compared with its subtype or without: {@code nsubj:pass}
   * is both {@code nsubj} and {@code nsubj:pass}.
   */
  public boolean bears(String wanted) {
    int length = wanted.length();
    return relation.startsWith(wanted)
        && (relation.length() == length || relation.indexOf(':') == length);
  }

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
