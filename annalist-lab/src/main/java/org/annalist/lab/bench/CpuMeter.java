package org.annalist.lab.bench;

import java.util.function.LongSupplier;

/**
 * Measures work in processor time of the calling thread, which a busy machine disturbs less than
 * time on the clock.
 *
 * @param seconds processor time to spend on each piece of work, after as much to warm up
 */
record CpuMeter(double seconds) {
  private static final double NANOS = 1e9;

  /**
   * Measures one piece of work.
   *
   * @param work what is done again and again; gives a number above 0 that says that it was done
   * @param size tokens that go through it each time
   * @param count sentences that go through it each time
   * @throws IllegalStateException if the work gives 0
   */
  LayerRate measure(String name, LongSupplier work, long size, long count) {
    run(work);
    long before = CpuClock.allocated();
    long start = CpuClock.nanos();
    long rounds = run(work);
    double spent = (CpuClock.nanos() - start) / NANOS;
    long allocated = CpuClock.allocated() - before;
    return new LayerRate(name, size, rounds * size, rounds * count, spent, allocated);
  }

  /** Repeats the work for the time to spend; returns how often. */
  private long run(LongSupplier work) {
    long end = CpuClock.nanos() + (long) (seconds * NANOS);
    long rounds = 0;
    long sum = 0;
    while (CpuClock.nanos() < end || rounds == 0) {
      sum += work.getAsLong();
      rounds++;
    }
    if (sum == 0) {
      throw new IllegalStateException("the work did nothing");
    }
    return rounds;
  }
}
