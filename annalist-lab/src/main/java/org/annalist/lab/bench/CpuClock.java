package org.annalist.lab.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the running thread has used. Stateless. */
final class CpuClock {
  private CpuClock() {}

  /** Nanoseconds that this thread has run on a processor. */
  static long nanos() {
    return threads().getCurrentThreadCpuTime();
  }

  /** Bytes that this thread has allocated. */
  static long allocated() {
    return threads().getCurrentThreadAllocatedBytes();
  }

  private static ThreadMXBean threads() {
    return (ThreadMXBean) ManagementFactory.getThreadMXBean();
  }
}
