package org.annalist.lab.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.annalist.coder.RuleCoder;
import org.annalist.engine.pipeline.Stages;
import org.annalist.knowledge.Knowledge;
import org.annalist.lab.bench.OwnReports;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
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

/** Parsed reports to coded ones, on the twenty own reports and one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoderBenchmark {
  private static final int REPORTS = 20;

  private final Knowledge knowledge = Knowledge.builtIn();
  private final RuleCoder coder = RuleCoder.of(knowledge);
  private final List<ParsedText> parsed = parsed(Stages.knowing(knowledge).analyzer());

  private static List<ParsedText> parsed(SyntaxAnalyzer analyzer) {
    return OwnReports.all().stream().map(analyzer::analyze).toList();
  }

  /** Number of reports that were coded; all of them, unless something is broken. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public long code() {
    return parsed.stream().filter(p -> coder.apply(p).value().isPresent()).count();
  }
}
