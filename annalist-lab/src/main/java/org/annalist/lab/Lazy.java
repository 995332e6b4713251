package org.annalist.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A value that is made on first use, once. Thread-safe.
 *
 * @param <T> type of the value
 */
final class Lazy<T> {
  private final Supplier<T> maker;
  private final List<T> made = new ArrayList<>(1);

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made.isEmpty()) {
      made.add(maker.get());
    }
    return made.get(0);
  }
}
