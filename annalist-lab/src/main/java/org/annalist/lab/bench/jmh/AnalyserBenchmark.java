package org.annalist.lab.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.annalist.lab.bench.OwnReports;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.english.EnglishModel;
import org.annalist.language.english.SentencePipeline;
import org.annalist.language.parse.TaggedWords;
import org.annalist.language.quote.QuotationFinder;
import org.annalist.language.text.SentenceSplitter;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
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

/**
 * The analyser and its layers, on the twenty own reports. For JMH, which makes one per run. What a
 * layer needs of those before it is made before the measuring.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalyserBenchmark {
  private static final int REPORTS = 20;

  private final EnglishModel model = EnglishModel.shipped();
  private final AnnalistAnalyzer analyzer = AnnalistAnalyzer.of(model);
  private final SentencePipeline pipeline = new SentencePipeline(model);
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuotationFinder quotations = new QuotationFinder();
  private final List<Document> reports = OwnReports.all();
  private final List<String[]> sentences =
      reports.stream()
          .flatMap(d -> splitter.split(d.text()).stream().map(s -> forms(s, d.text())))
          .toList();
  private final List<TaggedWords> tagged = sentences.stream().map(pipeline::tag).toList();

  private static String[] forms(List<Span> words, String text) {
    return words.stream().map(w -> w.in(text)).toArray(String[]::new);
  }

  /** Number of sentences of all reports. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public int analyse() {
    return reports.stream().mapToInt(d -> analyzer.analyze(d).sentences().size()).sum();
  }

  /** Number of sentences that the splitter finds. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public int split() {
    return reports.stream().mapToInt(d -> splitter.split(d.text()).size()).sum();
  }

  /** Number of words tagged. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public int tag() {
    return sentences.stream().mapToInt(s -> pipeline.tag(s).size()).sum();
  }

  /** Number of nodes of all trees. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public int parse() {
    return tagged.stream().mapToInt(t -> pipeline.parse(t).size()).sum();
  }

  /** Number of words asked for names. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public int name() {
    int sum = 0;
    for (int i = 0; i < tagged.size(); i++) {
      sum += pipeline.names(sentences.get(i), tagged.get(i)).length;
    }
    return sum;
  }

  /** Number of quotations. */
  @Benchmark
  @OperationsPerInvocation(REPORTS)
  public int quote() {
    return reports.stream().mapToInt(d -> quotations.find(d.text()).size()).sum();
  }
}
