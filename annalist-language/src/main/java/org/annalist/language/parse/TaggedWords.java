package org.annalist.language.parse;

import org.annalist.language.word.Words;

/**
 * A tagged sentence as the parser sees it. Node 1 is the first word, node 0 the artificial root;
 * any other number is a place without a word.
 */
public final class TaggedWords {
  private static final int ROOT_CODE = -7;
  private static final int NONE_CODE = 0;
  private final Words words;
  private final int[] penn;
  private final int[] universal;

  /** A sentence with its tags. */
  public TaggedWords(Words words, int[] penn, int[] universal) {
    this.words = words;
    this.penn = penn;
    this.universal = universal;
  }

  /** Number of words. */
  public int size() {
    return penn.length;
  }

  /** Code of the word at a node. */
  public int word(int node) {
    return isWord(node) ? words.lowerCode(node - 1) : edge(node);
  }

  /** Code of the Penn tag at a node. */
  public int penn(int node) {
    return isWord(node) ? penn[node - 1] + 1 : edge(node);
  }

  /** Code of the universal tag at a node. */
  public int universal(int node) {
    return isWord(node) ? universal[node - 1] + 1 : edge(node);
  }

  /** Cluster number of the word at a node. */
  public int cluster(int node) {
    return isWord(node) ? words.cluster(node - 1) : 0;
  }

  /** Code of the shape of the word at a node. */
  public int shape(int node) {
    return isWord(node) ? words.shapeCode(node - 1) : edge(node);
  }

  private boolean isWord(int node) {
    return node > 0 && node <= penn.length;
  }

  private static int edge(int node) {
    return node == 0 ? ROOT_CODE : NONE_CODE;
  }
}
