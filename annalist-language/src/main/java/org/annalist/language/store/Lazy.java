package org.annalist.language.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A value that is made on first use, once. Thread-safe.
 *
 * @param <T> type of the value
 */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private final List<T> made = new ArrayList<>(1);

  /** A value that {@code maker} makes. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made.add(maker.get());
    }
    return made.get(0);
  }
}
