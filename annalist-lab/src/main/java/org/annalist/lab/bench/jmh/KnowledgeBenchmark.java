package org.annalist.lab.bench.jmh;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.place.Gazetteer;
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

/** Look-ups of names, of phrases that are put together, and of places, per second on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class KnowledgeBenchmark {
  private static final int ASKED = 8;
  private static final LocalDate DAY = LocalDate.of(2022, 6, 12);
  private static final List<String> NAMES =
      List.of(
          "NATO",
          "the Taliban",
          "Pakistan",
          "Chinese",
          "Reuters",
          "the Pentagon",
          "Xi Jinping",
          "Nobody Known");
  private static final List<String> PHRASES =
      List.of(
          "Pakistani Chief of Army Staff General Qamar Javed Bajwa",
          "the foreign ministry in Beijing",
          "Islamabad police",
          "gunmen",
          "former Peruvian defence minister Pedro Quiroga",
          "Taliban fighters",
          "a spokesman for the Kenyan army",
          "civilians");
  private static final List<String> PLACES =
      List.of(
          "Karachi",
          "Islamabad",
          "Springfield",
          "Baloch",
          "Paris",
          "Nowhere at all",
          "Dasu",
          "São Paulo");

  private final ActorKnowledge actors = ActorKnowledge.builtIn();
  private final Gazetteer places = Gazetteer.builtIn();

  /** Names that are listed, or not. */
  @Benchmark
  @OperationsPerInvocation(ASKED)
  public long names() {
    return NAMES.stream().filter(n -> actors.resolve(n, DAY).isResolved()).count();
  }

  /** Phrases put together from their parts. */
  @Benchmark
  @OperationsPerInvocation(ASKED)
  public long phrases() {
    return PHRASES.stream().filter(p -> actors.resolve(p, DAY).isResolved()).count();
  }

  /** All meanings of place names. */
  @Benchmark
  @OperationsPerInvocation(ASKED)
  public long places() {
    return PLACES.stream().mapToLong(p -> places.find(p).size()).sum();
  }
}
