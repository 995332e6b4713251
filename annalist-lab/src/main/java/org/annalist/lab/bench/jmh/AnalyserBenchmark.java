package org.annalist.lab.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.model.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The analyser alone, on the twenty own reports. For JMH, which makes one per run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalyserBenchmark {
  private static final int REPORTS = 20;

  private final AnnalistAnalyzer analyzer = AnnalistAnalyzer.load();
  private final List<Document> reports = OwnReports.all();

  /** Number of sentences of all reports. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public int analyse() {
    return reports.stream().mapToInt(d -> analyzer.analyze(d).sentences().size()).sum();
  }
}
