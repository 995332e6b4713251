package org.annalist.linker.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was used lately, in two generations: when the young one is full, it becomes the
 * old one and what is not asked for again is forgotten. Unlike a list in the order of use, a
 * look-up writes nothing. Not thread-safe.
 */
public final class Recent<K, V> {
  private final int most;
  private Map<K, V> young = new HashMap<>();
  private Map<K, V> old = Map.of();

  /**
   * An empty memory.
   *
   * @param most how many entries are remembered at most, at least 2
   */
  public Recent(int most) {
    this.most = most;
  }

  /** What is remembered for a key, or else what is made for it now. */
  public V get(K key, Function<K, V> make) {
    V known = young.get(key);
    if (known != null) {
      return known;
    }
    V earlier = old.get(key);
    V value = earlier == null ? make.apply(key) : earlier;
    if (young.size() >= most / 2) {
      old = young;
      young = new HashMap<>();
    }
    young.put(key, value);
    return value;
  }

  /** Forgets everything. */
  public void clear() {
    young.clear();
    old = Map.of();
  }
}
