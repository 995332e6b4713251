package org.annalist.lab.bench;

/** How much of the heap is in use. Stateless. */
final class HeapUse {
  private static final double BYTES = 1024.0 * 1024.0;
  private static final int COLLECTIONS = 4;

  private HeapUse() {}

  /** Megabytes that are still in use after some collections of garbage. */
  static double megabytes() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / BYTES;
  }
}
