package org.annalist.lab.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the lab in a fresh process each. Stateless and thread-safe. */
public final class Benchmarks {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Benchmarks() {}

  /**
   * Runs the benchmarks whose name matches.
   *
   * @param pattern regular expression on the full name of class and method
   * @param quick one short round instead of full ones: shows that they run, not how fast
   * @throws IllegalStateException if a benchmark fails
   */
  public static List<BenchResult> run(String pattern, boolean quick) {
    OptionsBuilder options = new OptionsBuilder();
    options.include(pattern).addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT);
    options.shouldFailOnError(true);
    if (quick) {
      options.forks(0).warmupIterations(0).measurementIterations(1);
      options.measurementTime(org.openjdk.jmh.runner.options.TimeValue.milliseconds(1));
    }
    return run(options.build());
  }

  private static List<BenchResult> run(Options options) {
    try {
      List<BenchResult> out = new ArrayList<>();
      for (RunResult result : new Runner(options).run()) {
        Result<?> primary = result.getPrimaryResult();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        out.add(
            new BenchResult(
                result.getParams().getBenchmark(),
                primary.getScore(),
                primary.getScoreError(),
                allocated == null ? -1 : allocated.getScore()));
      }
      return out;
    } catch (RunnerException e) {
      throw new IllegalStateException("a benchmark failed: " + e.getMessage(), e);
    }
  }
}
