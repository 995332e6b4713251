package org.annalist.lab.ud;

/**
 * A word of a treebank.
 *
 * @param form as written
 * @param lemma dictionary form
 * @param upos universal tag, {@code _} when not annotated
 * @param xpos Penn tag, {@code _} when not annotated
 * @param head number of the head from 1, 0 for the root, {@link #UNKNOWN} when not annotated
 * @param relation relation to the head, {@code _} when not annotated
 * @param misc last column of the file
 */
public record TreeWord(
    String form, String lemma, String upos, String xpos, int head, String relation, String misc) {
  /** The head of a word that nobody annotated. */
  public static final int UNKNOWN = -2;
}
