package org.annalist.lab.bench;

import org.annalist.language.english.EnglishModel;

/**
 * What loading the analyser's model costs.
 *
 * @param millis time on the clock from the first call to the loaded model, in milliseconds
 * @param cpuMillis processor time of the thread that loads, in milliseconds
 * @param megabytes heap that the loaded model keeps
 */
public record ModelCost(double millis, double cpuMillis, double megabytes) {
  private static final double NANOS = 1e6;

  /** Measures in this process, which should not have loaded the model before. */
  public static ModelCost measure() {
    double empty = HeapUse.megabytes();
    long cpu = CpuClock.nanos();
    long start = System.nanoTime();
    EnglishModel model = EnglishModel.shipped();
    double millis = (System.nanoTime() - start) / NANOS;
    double cpuMillis = (CpuClock.nanos() - cpu) / NANOS;
    double kept = HeapUse.megabytes() - empty;
    if (model.relations().isEmpty()) {
      throw new IllegalStateException("the model knows no relations");
    }
    return new ModelCost(millis, cpuMillis, kept);
  }
}
