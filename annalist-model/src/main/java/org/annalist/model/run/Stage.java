package org.annalist.model.run;

import org.annalist.model.problem.Outcome;

/**
 * One step of the pipeline: an immutable input to an immutable output, with problems instead of
 * exceptions for bad input. Implementations are thread-safe and keep no state between calls.
 *
 * @param <I> what it reads
 * @param <O> what it makes
 */
@FunctionalInterface
public interface Stage<I, O> {
  /** Runs the step. The same input gives the same outcome. */
  Outcome<O> apply(I input);

  /**
   * This stage followed by {@code next}; problems of both are kept, and {@code next} runs only on a
   * value.
   */
  default <P> Stage<I, P> then(Stage<? super O, P> next) {
    return input -> apply(input).flatMap(next::apply);
  }
}
