package org.annalist.engine;

import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.run.Stage;

/**
 * A stage that fails in every way a stage can, chosen by its input so that runs can be repeated: it
 * throws, overflows the stack, refuses with a problem, or gives its warning with a value.
 */
final class CrankyStage<I, O> implements Stage<I, O> {
  private final Stage<I, O> inner;

  CrankyStage(Stage<I, O> inner) {
    this.inner = inner;
  }

  @Override
  public Outcome<O> apply(I input) {
    int mood = Math.floorMod(input.toString().hashCode(), 5);
    return switch (mood) {
      case 0 -> throw new IllegalStateException("cranky");
      case 1 -> Outcome.failed(problem());
      case 2 -> overflow(input, 0);
      case 3 -> new Outcome<>(inner.apply(input).value(), java.util.List.of(problem(), problem()));
      default -> inner.apply(input);
    };
  }

  private Outcome<O> overflow(I input, int depth) {
    return depth < 0 ? inner.apply(input) : overflow(input, depth + 1);
  }

  private static Problem problem() {
    return Problem.warning(
        ProblemCode.SENTENCE_NOT_CODED, Location.of("cranky:"), "not in the mood", "");
  }
}
