package org.annalist.model.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a stage gives back: a value, problems, or both. Without a value there is at least one
 * problem.
 *
 * @param <T> type of the value
 * @param value the result, absent when the input could not be used
 * @param problems in the order found
 */
public record Outcome<T>(Optional<T> value, List<Problem> problems) {
  /** Copies the problems and refuses an outcome that says nothing. */
  public Outcome {
    problems = List.copyOf(problems);
    if (value.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException("an outcome needs a value or a problem");
    }
  }

  /** A value without problems. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  /** A value with problems. */
  public static <T> Outcome<T> of(T value, List<Problem> problems) {
    return new Outcome<>(Optional.of(value), problems);
  }

  /** No value. */
  public static <T> Outcome<T> failed(Problem problem) {
    return new Outcome<>(Optional.empty(), List.of(problem));
  }

  /** No value, for several reasons. */
  public static <T> Outcome<T> failed(List<Problem> problems) {
    return new Outcome<>(Optional.empty(), problems);
  }

  /** Whether there is a value. */
  public boolean isPresent() {
    return value.isPresent();
  }

  /** The outcome with the value changed. */
  public <U> Outcome<U> map(Function<? super T, ? extends U> change) {
    return new Outcome<>(value.map(change), problems);
  }

  /** The next outcome, with this one's problems before its own. */
  public <U> Outcome<U> flatMap(Function<? super T, Outcome<U>> next) {
    return value
        .map(
            v -> {
              Outcome<U> after = next.apply(v);
              return new Outcome<>(after.value(), join(problems, after.problems()));
            })
        .orElseGet(() -> failed(problems));
  }

  private static List<Problem> join(List<Problem> first, List<Problem> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
