package org.annalist.lab;

import java.util.List;
import org.annalist.lab.eval.Coding;
import org.annalist.lab.kit.actors.Resolving;
import org.annalist.lab.kit.attribution.Attributing;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** The systems as the product ships them. */
final class ProductSystems implements Systems {
  @Override
  public Coding coding() {
    return d -> Outcome.failed(missing("the engine"));
  }

  @Override
  public Attributing attributing() {
    return d -> Outcome.failed(missing("the finder of statements"));
  }

  @Override
  public Resolving resolving() {
    return (words, context, date) -> new Resolving.Resolved("", List.of());
  }

  private static Problem missing(String part) {
    return Problem.error(
        ProblemCode.SENTENCE_NOT_CODED, Location.of("lab:"), part + " is not wired yet", "");
  }
}
