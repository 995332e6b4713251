package org.annalist.linker.cluster;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps what was used last. Not thread-safe. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;
  private static final float LOAD = 0.75f;
  private static final int INITIAL = 16;

  private final int most;

  /**
   * An empty map.
   *
   * @param most how many entries are kept, at least 1
   */
  public Recent(int most) {
    super(INITIAL, LOAD, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
