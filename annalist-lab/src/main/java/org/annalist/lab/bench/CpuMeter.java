package org.annalist.lab.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
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
    ThreadMXBean threads = threads();
    long before = threads.getCurrentThreadAllocatedBytes();
    long start = threads.getCurrentThreadCpuTime();
    long rounds = run(work);
    double spent = (threads.getCurrentThreadCpuTime() - start) / NANOS;
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    return new LayerRate(name, size, rounds * size, rounds * count, spent, allocated);
  }

  /** Repeats the work for the time to spend; returns how often. */
  private long run(LongSupplier work) {
    ThreadMXBean threads = threads();
    long end = threads.getCurrentThreadCpuTime() + (long) (seconds * NANOS);
    long rounds = 0;
    long sum = 0;
    while (threads.getCurrentThreadCpuTime() < end || rounds == 0) {
      sum += work.getAsLong();
      rounds++;
    }
    if (sum == 0) {
      throw new IllegalStateException("the work did nothing");
    }
    return rounds;
  }

  private static ThreadMXBean threads() {
    return (ThreadMXBean) ManagementFactory.getThreadMXBean();
  }
}
