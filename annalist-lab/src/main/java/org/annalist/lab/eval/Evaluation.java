package org.annalist.lab.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The scores of a task over a set of documents.
 *
 * @param task name of the task
 * @param measures in the order of the kit's scorer
 * @param documents scores by document, in gold order
 */
public record Evaluation(String task, List<Measure> measures, List<DocumentScore> documents) {
  private static final int SAMPLES = 1000;
  private static final long SEED = 1;

  /** Copies the lists. */
  public Evaluation {
    measures = List.copyOf(measures);
    documents = List.copyOf(documents);
  }

  /** The counts of a measure over all documents. */
  public Tally total(String measure) {
    return documents.stream().map(d -> d.tally(measure)).reduce(Tally.zero(), Tally::plus);
  }

  /**
   * The figure of a measure.
   *
   * @throws IllegalArgumentException if the task has no such measure
   */
  public OptionalDouble value(String measure) {
    return value(measure(measure), this::total);
  }

  private OptionalDouble value(Measure measure, Function<String, Tally> counts) {
    return measure.kind() == Measure.Kind.MEAN
        ? measure.parts().stream()
            .map(p -> measure(p).value(counts.apply(p)))
            .mapToDouble(v -> v.orElse(0))
            .average()
        : measure.value(counts.apply(measure.name()));
  }

  /**
   * Percentile bootstrap over documents: {@code SAMPLES} draws with a fixed seed, so that the same
   * scores give the same interval. Absent when the measure has no value in any draw.
   */
  public Optional<Interval> interval(String name) {
    Measure measure = measure(name);
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[SAMPLES];
    int n = 0;
    for (int i = 0; i < SAMPLES; i++) {
      int[] drawn = random.ints(documents.size(), 0, documents.size()).toArray();
      OptionalDouble value = value(measure, part -> sum(part, drawn));
      if (value.isPresent()) {
        values[n++] = value.getAsDouble();
      }
    }
    Arrays.sort(values, 0, n);
    return n == 0
        ? Optional.empty()
        : Optional.of(
            new Interval(
                values[(int) (0.025 * (n - 1))], values[(int) Math.round(0.975 * (n - 1))]));
  }

  /** Every decision, in document order. */
  public List<Decision> decisions() {
    return documents.stream().flatMap(d -> d.decisions().stream()).toList();
  }

  private Measure measure(String name) {
    return measures.stream()
        .filter(m -> m.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(task + " has no measure " + name));
  }

  private Tally sum(String measure, int[] drawn) {
    Tally sum = Tally.zero();
    for (int document : drawn) {
      sum = sum.plus(documents.get(document).tally(measure));
    }
    return sum;
  }
}
