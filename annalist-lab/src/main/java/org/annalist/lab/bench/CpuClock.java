package org.annalist.lab.bench;

import java.lang.management.ManagementFactory;

/** Processor time of the running thread. Stateless. */
final class CpuClock {
  private CpuClock() {}

  /** Nanoseconds that this thread has run on a processor. */
  static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
