package org.annalist.lab.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

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
    return measure(measure).value(total(measure));
  }

  /**
   * Percentile bootstrap over documents: {@code SAMPLES} draws with a fixed seed, so that the same
   * scores give the same interval. Absent when the measure has no value in any draw.
   */
  public Optional<Interval> interval(String name) {
    Measure measure = measure(name);
    List<Tally> tallies = documents.stream().map(d -> d.tally(name)).toList();
    if (tallies.isEmpty()) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[SAMPLES];
    int n = 0;
    for (int i = 0; i < SAMPLES; i++) {
      OptionalDouble value = measure.value(draw(tallies, random));
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

  private static Tally draw(List<Tally> tallies, SplittableRandom random) {
    Tally sum = Tally.zero();
    for (int i = 0; i < tallies.size(); i++) {
      sum = sum.plus(tallies.get(random.nextInt(tallies.size())));
    }
    return sum;
  }
}
