package org.annalist.language.parse;

import java.util.Arrays;

/**
 * Stack, buffer and arcs of an arc-hybrid parser. Mutable; one per sentence and thread.
 *
 * <ol>
 *   <li>{@link #isFinal()} — all words have a head;
 *   <li>{@link #allows(int)} — ask before
 *   <li>{@link #apply(int)} — act; after an arc, {@link #label(int, int)} may name it.
 * </ol>
 */
public final class ParserState {
  /** Moves the first word of the buffer to the stack. */
  public static final int SHIFT = 0;

  /** Makes the first word of the buffer the head of the stack's top and pops it. */
  public static final int LEFT = 1;

  /** Makes the second word of the stack the head of its top and pops the top. */
  public static final int RIGHT = 2;

  /** Number of actions. */
  public static final int ACTIONS = 3;

  /** No such node. */
  public static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private int depth = 1;
  private int front = 1;
  private final int[] heads;
  private final int[] labels;
  private final int[] left1;
  private final int[] left2;
  private final int[] right1;
  private final int[] right2;
  private final int[] leftCount;
  private final int[] rightCount;
  private final long[] labelSets;

  /** The first state for a sentence of {@code size} words. */
  public ParserState(int size) {
    this.size = size;
    stack = new int[size + 1];
    heads = filled(NONE);
    labels = filled(NONE);
    left1 = filled(NONE);
    left2 = filled(NONE);
    right1 = filled(NONE);
    right2 = filled(NONE);
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
    labelSets = new long[size + 1];
  }

  private int[] filled(int value) {
    int[] out = new int[size + 1];
    Arrays.fill(out, value);
    return out;
  }

  /** Whether the tree is finished. */
  public boolean isFinal() {
    return depth == 1 && front > size;
  }

  /** Whether an action is possible here. */
  public boolean allows(int action) {
    return switch (action) {
      case SHIFT -> front <= size;
      case LEFT -> depth > 1 && front <= size;
      default -> depth > 2 || (depth == 2 && front > size);
    };
  }

  /** Acts. Returns the node that got a head, or {@link #NONE} after a shift. */
  public int apply(int action) {
    if (action == SHIFT) {
      stack[depth++] = front++;
      return NONE;
    }
    int child = stack[--depth];
    if (action == LEFT) {
      heads[child] = front;
      left2[front] = left1[front];
      left1[front] = child;
      leftCount[front]++;
    } else {
      int head = stack[depth - 1];
      heads[child] = head;
      right2[head] = right1[head];
      right1[head] = child;
      rightCount[head]++;
    }
    return child;
  }

  /** Names the arc from the head of {@code child} to it. */
  public void label(int child, int label) {
    labels[child] = label;
    labelSets[heads[child]] |= 1L << label;
  }

  /** The {@code k}-th node from the top of the stack (0 is the top), or {@link #NONE}. */
  public int stack(int k) {
    return k < depth ? stack[depth - 1 - k] : NONE;
  }

  /** Number of nodes on the stack, the root included. */
  public int depth() {
    return depth;
  }

  /** The {@code k}-th node of the buffer, or {@link #NONE}. */
  public int buffer(int k) {
    return front + k <= size ? front + k : NONE;
  }

  /** The first node not yet shifted; size + 1 when none is left. */
  public int front() {
    return front;
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** Head of a node so far, or {@link #NONE}. */
  public int head(int node) {
    return node > 0 ? heads[node] : NONE;
  }

  /** Label of a node's arc so far, or {@link #NONE}. */
  public int label(int node) {
    return node > 0 ? labels[node] : NONE;
  }

  /** Outermost child to the left so far. */
  public int left(int node) {
    return node >= 0 ? left1[node] : NONE;
  }

  /** Outermost but one to the left. */
  public int innerLeft(int node) {
    return node >= 0 ? left2[node] : NONE;
  }

  /** Outermost child to the right so far. */
  public int right(int node) {
    return node >= 0 ? right1[node] : NONE;
  }

  /** Outermost but one to the right. */
  public int innerRight(int node) {
    return node >= 0 ? right2[node] : NONE;
  }

  /** Number of children to the left. */
  public int leftCount(int node) {
    return node >= 0 ? leftCount[node] : 0;
  }

  /** Number of children to the right. */
  public int rightCount(int node) {
    return node >= 0 ? rightCount[node] : 0;
  }

  /** Labels of a node's children as a set of bits. */
  public long labelSet(int node) {
    return node >= 0 ? labelSets[node] : 0L;
  }
}
