package org.annalist.language.parse;

import org.annalist.language.learn.Hash;
import org.annalist.language.word.Words;

/**
 * A tagged sentence as the parser sees it. Node 1 is the first word, node 0 the artificial root;
 * any other number is a place without a word.
 */
public final class TaggedWords {
  private static final int ROOT_CODE = -7;
  private static final int NONE_CODE = 0;
  private static final int COMMA = Hash.of(",");
  private static final int QUOTE = Hash.of("\"");
  private static final int OLD_QUOTE = Hash.of("''");
  private static final int MANY = 3;
  private final Words words;
  private final int[] penn;
  private final int[] universal;
  private final int[] commas;
  private final int[] quotes;

  /** A sentence with its tags. */
  public TaggedWords(Words words, int[] penn, int[] universal) {
    this.words = words;
    this.penn = penn;
    this.universal = universal;
    commas = new int[penn.length + 1];
    quotes = new int[penn.length + 1];
    for (int i = 0; i < penn.length; i++) {
      int word = words.lowerCode(i);
      commas[i + 1] = commas[i] + (word == COMMA ? 1 : 0);
      quotes[i + 1] = quotes[i] + (word == QUOTE || word == OLD_QUOTE ? 1 : 0);
    }
  }

  /** The same sentence from its last word to its first. */
  public TaggedWords mirrored() {
    return new TaggedWords(words.mirrored(), mirrored(penn), mirrored(universal));
  }

  private static int[] mirrored(int[] tags) {
    int[] out = new int[tags.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = tags[tags.length - 1 - i];
    }
    return out;
  }

  /** Number of words. */
  public int size() {
    return penn.length;
  }

  /** The words. */
  public Words words() {
    return words;
  }

  /** Numbers of the Penn tags by word, to read and not to change. */
  public int[] pennTags() {
    return penn;
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

  /**
   * How many commas stand between two nodes, counted up to three, and whether one is quoted and the
   * other not; 0 when a node is missing.
   */
  public int between(int left, int right) {
    if (!isWord(left) || !isWord(right)) {
      return 0;
    }
    int count = commas[right] - commas[left];
    return 1 + 2 * Math.min(MANY, count) + (quotes[right] - quotes[left] & 1);
  }

  private boolean isWord(int node) {
    return node > 0 && node <= penn.length;
  }

  private static int edge(int node) {
    return node == 0 ? ROOT_CODE : NONE_CODE;
  }
}
