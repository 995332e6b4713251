package org.annalist.knowledge.learn;

import java.util.Arrays;

/**
 * The features of one decision. A feature is present or not; it is named by a template ("lemma")
 * and a value ("attack"), so that a decision can be explained in words. A value may be given in
 * pieces, which stand with a space between them: "attack" and "verb" are the value "attack verb".
 * Such values are not put together before somebody asks for the words. Numbers are put into named
 * ranges by the caller. Not thread-safe: one per decision.
 */
public final class Signals {
  private static final int INITIAL = 64;
  private static final String PRESENT = "yes";

  /** What stands before a template, the template, and up to four pieces of a value. */
  private static final int STRIDE = 6;

  private static final int VALUE = 2;

  private long[] keys = new long[INITIAL];
  private String[] words = new String[INITIAL * STRIDE];
  private byte[] pieces = new byte[INITIAL];
  private int size;
  private String before = "";

  /**
   * Sets what stands before the templates of all features that are added from now on; nothing when
   * it is empty.
   */
  public Signals under(String prefix) {
    before = prefix;
    return this;
  }

  /** Adds a feature with a value; an empty value counts as a value of its own. */
  public Signals add(String template, String value) {
    put(template, value.hashCode(), value, 1);
    return this;
  }

  /** Adds a feature with a value of two pieces. */
  public Signals add(String template, String first, String second) {
    int at = put(template, FeatureHash.of(first, second), first, 2);
    words[at] = second;
    return this;
  }

  /** Adds a feature with a value of three pieces. */
  public Signals add(String template, String first, String second, String third) {
    int hash = FeatureHash.join(FeatureHash.of(first, second), third);
    int at = put(template, hash, first, 3);
    words[at] = second;
    words[at + 1] = third;
    return this;
  }

  /** Adds a feature with a value of four pieces. */
  public Signals add(String template, String first, String second, String third, String fourth) {
    int three = FeatureHash.join(FeatureHash.of(first, second), third);
    int at = put(template, FeatureHash.join(three, fourth), first, 4);
    words[at] = second;
    words[at + 1] = third;
    words[at + 2] = fourth;
    return this;
  }

  /** Adds a feature of which the value's hash is known; returns where the second piece goes. */
  private int put(String template, int hash, String first, int count) {
    if (size == keys.length) {
      grow();
    }
    int at = size * STRIDE;
    keys[size] = FeatureHash.key(FeatureHash.append(before.hashCode(), template), hash);
    words[at] = before;
    words[at + 1] = template;
    words[at + VALUE] = first;
    pieces[size] = (byte) count;
    size++;
    return at + VALUE + 1;
  }

  /** Adds a feature that has no value. */
  public Signals add(String template) {
    return add(template, PRESENT);
  }

  /** Adds a feature without a value when the condition holds. */
  public Signals addIf(boolean condition, String template) {
    return condition ? add(template) : this;
  }

  /** Adds all features of others. */
  public Signals addAll(Signals others) {
    while (size + others.size > keys.length) {
      grow();
    }
    System.arraycopy(others.keys, 0, keys, size, others.size);
    System.arraycopy(others.pieces, 0, pieces, size, others.size);
    System.arraycopy(others.words, 0, words, size * STRIDE, others.size * STRIDE);
    size += others.size;
    return this;
  }

  /** The same features, each once. */
  public Signals distinct() {
    Signals out = new Signals();
    for (int i = 0; i < size; i++) {
      if (!out.has(keys[i])) {
        out.add(template(i), value(i));
      }
    }
    return out;
  }

  private boolean has(long key) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return true;
      }
    }
    return false;
  }

  /** Adds the number of things, in the ranges 0, 1, 2, 3, 4-6, 7-12, 13+. */
  public Signals addCount(String template, int count) {
    return add(template, range(count));
  }

  private static String range(int count) {
    return switch (Math.max(0, count)) {
      case 0 -> "0";
      case 1 -> "1";
      case 2 -> "2";
      case 3 -> "3";
      case 4, 5, 6 -> "4-6";
      default -> count <= 12 ? "7-12" : "13+";
    };
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    words = Arrays.copyOf(words, words.length * 2);
    pieces = Arrays.copyOf(pieces, pieces.length * 2);
  }

  /** The same features, to which others can be added. */
  public Signals copy() {
    Signals copy = new Signals();
    copy.keys = keys.clone();
    copy.words = words.clone();
    copy.pieces = pieces.clone();
    copy.size = size;
    return copy;
  }

  /** Takes all features away, so that the room for them can be used for the next decision. */
  public Signals clear() {
    size = 0;
    before = "";
    return this;
  }

  /** Number of features; one that was added twice counts twice. */
  public int size() {
    return size;
  }

  /** The 64-bit name under which models know the feature. */
  public long key(int index) {
    return keys[index];
  }

  /** The template of a feature, such as {@code lemma}. */
  public String template(int index) {
    int at = index * STRIDE;
    return words[at].isEmpty() ? words[at + 1] : words[at] + words[at + 1];
  }

  /** The value of a feature, such as {@code attack}. */
  public String value(int index) {
    int first = index * STRIDE + VALUE;
    return pieces[index] == 1
        ? words[first]
        : String.join(" ", Arrays.asList(words).subList(first, first + pieces[index]));
  }

  /** The feature in words, such as {@code lemma=attack}. */
  public String words(int index) {
    return template(index) + "=" + value(index);
  }

  /** The 64-bit name of a feature; the same on every machine (string hashes are specified). */
  public static long key(String template, String value) {
    return FeatureHash.key(template.hashCode(), value.hashCode());
  }
}
