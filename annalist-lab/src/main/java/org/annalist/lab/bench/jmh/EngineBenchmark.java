package org.annalist.lab.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.annalist.engine.Annalist;
import org.annalist.engine.AnnalistConfig;
import org.annalist.lab.bench.OwnReports;
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

/** Documents to linked documents, end to end, on the twenty own reports and one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
  private static final int REPORTS = 20;

  private final Annalist annalist = Annalist.open(AnnalistConfig.standard().withThreads(1));
  private final List<Document> reports = OwnReports.all();

  /** Number of reports that were coded; all of them, unless something is broken. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public long code() {
    return reports.stream().filter(d -> annalist.code(d).isPresent()).count();
  }
}
