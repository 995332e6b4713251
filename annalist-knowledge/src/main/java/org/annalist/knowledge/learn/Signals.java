package org.annalist.knowledge.learn;

import java.util.Arrays;

/**
 * The features of one decision. A feature is present or not; it is named by a template ("lemma")
 * and a value ("attack"), so that a decision can be explained in words. Numbers are put into named
 * ranges by the caller. Not thread-safe: one per decision.
 */
public final class Signals {
  private static final int INITIAL = 64;
  private static final String PRESENT = "yes";

  private long[] keys = new long[INITIAL];
  private String[] templates = new String[INITIAL];
  private String[] values = new String[INITIAL];
  private int size;

  /** Adds a feature with a value; an empty value counts as a value of its own. */
  public Signals add(String template, String value) {
    if (size == keys.length) {
      grow();
    }
    keys[size] = key(template, value);
    templates[size] = template;
    values[size] = value;
    size++;
    return this;
  }

  /** Adds a feature that has no value. */
  public Signals add(String template) {
    return add(template, PRESENT);
  }

  /** Adds a feature without a value when the condition holds. */
  public Signals addIf(boolean condition, String template) {
    return condition ? add(template) : this;
  }

  /** The same features, each once. */
  public Signals distinct() {
    Signals out = new Signals();
    for (int i = 0; i < size; i++) {
      if (!out.has(keys[i])) {
        out.add(templates[i], values[i]);
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
    if (count <= 3) {
      return Integer.toString(Math.max(0, count));
    }
    return count <= 6 ? "4-6" : count <= 12 ? "7-12" : "13+";
  }

  private void grow() {
    keys = Arrays.copyOf(keys, size * 2);
    templates = Arrays.copyOf(templates, size * 2);
    values = Arrays.copyOf(values, size * 2);
  }

  /** The same features, to which others can be added. */
  public Signals copy() {
    Signals copy = new Signals();
    copy.keys = keys.clone();
    copy.templates = templates.clone();
    copy.values = values.clone();
    copy.size = size;
    return copy;
  }

  /** Number of features; one that was added twice counts twice. */
  public int size() {
    return size;
  }

  /** The 64-bit name under which models know the feature. */
  public long key(int index) {
    return keys[index];
  }

  /** The feature in words, such as {@code lemma=attack}. */
  public String words(int index) {
    return templates[index] + "=" + values[index];
  }

  /** The 64-bit name of a feature; the same on every machine (string hashes are specified). */
  public static long key(String template, String value) {
    return ((long) template.hashCode() << Integer.SIZE) ^ (value.hashCode() & 0xFFFFFFFFL);
  }
}
