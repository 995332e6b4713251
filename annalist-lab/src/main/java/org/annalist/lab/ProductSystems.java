package org.annalist.lab;

import org.annalist.coder.speech.StatementFinder;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.lab.eval.Coding;
import org.annalist.lab.kit.actors.Resolving;
import org.annalist.lab.kit.attribution.Attributing;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** The systems as the product ships them. */
final class ProductSystems implements Systems {
  private final Lazy<AnnalistAnalyzer> analyzer = new Lazy<>(AnnalistAnalyzer::load);
  private final Lazy<Attributing> statements =
      new Lazy<>(
          () ->
              new StatementAttributing(
                  analyzer.get(), new StatementFinder(ReportingLexicon.builtIn(), true)));

  private final Lazy<Resolving> actors =
      new Lazy<>(() -> new KnowledgeResolving(ActorKnowledge.builtIn()));

  @Override
  public Coding coding() {
    return d -> Outcome.failed(missing("the engine"));
  }

  @Override
  public Attributing attributing() {
    return d -> statements.get().find(d);
  }

  @Override
  public Resolving resolving() {
    return (words, context, date) -> actors.get().resolve(words, context, date);
  }

  private static Problem missing(String part) {
    return Problem.error(
        ProblemCode.SENTENCE_NOT_CODED, Location.of("lab:"), part + " is not wired yet", "");
  }
}
