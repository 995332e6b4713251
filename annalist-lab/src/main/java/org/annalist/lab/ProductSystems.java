package org.annalist.lab;

import java.util.function.Function;
import org.annalist.coder.speech.StatementFinder;
import org.annalist.coder.when.TimeFinder;
import org.annalist.coder.where.ToponymFinder;
import org.annalist.engine.Annalist;
import org.annalist.engine.AnnalistConfig;
import org.annalist.engine.pipeline.Stages;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.lab.eval.Coding;
import org.annalist.lab.kit.actors.Resolving;
import org.annalist.lab.kit.attribution.Attributing;
import org.annalist.lab.kit.geo.Locating;
import org.annalist.lab.kit.muc4.Reading;
import org.annalist.lab.kit.time.Timing;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.english.AnalyzedWords;
import org.annalist.language.english.EnglishModel;
import org.annalist.language.english.SentencePipeline;
import org.annalist.language.store.Lazy;

/** The systems as the product ships them. */
final class ProductSystems implements Systems {
  private final Lazy<AnnalistAnalyzer> analyzer = new Lazy<>(AnnalistAnalyzer::load);
  private final Lazy<Attributing> statements =
      new Lazy<>(
          () ->
              new StatementAttributing(
                  analyzer.get(),
                  StatementFinder.ofAttitudes(
                      ReportingLexicon.builtIn(), LearnedModels.builtIn())));

  private final Lazy<Resolving> actors =
      new Lazy<>(() -> new KnowledgeResolving(ActorKnowledge.builtIn()));

  private final Lazy<Coding> engine =
      new Lazy<>(() -> new EngineCoding(Annalist.open(AnnalistConfig.standard())));

  private final Lazy<Timing> times =
      new Lazy<>(() -> new CoderTiming(analyzer.get(), new TimeFinder()));

  private final Lazy<SentencePipeline> sentences =
      new Lazy<>(() -> new SentencePipeline(EnglishModel.shipped()));

  private final Lazy<Locating> places =
      new Lazy<>(() -> new CoderLocating(analyzer.get(), new ToponymFinder(Gazetteer.builtIn())));

  private final Lazy<Reading> reports = new Lazy<>(() -> new StageReading(Stages.builtIn()));

  @Override
  public Coding coding() {
    return d -> engine.get().code(d);
  }

  @Override
  public Attributing attributing() {
    return d -> statements.get().find(d);
  }

  @Override
  public Resolving resolving() {
    return (words, context, date) -> actors.get().resolve(words, context, date);
  }

  @Override
  public Timing timing() {
    return d -> times.get().find(d);
  }

  @Override
  public Locating locating() {
    return d -> places.get().find(d);
  }

  @Override
  public Function<String[], AnalyzedWords> parsing() {
    return words -> sentences.get().analyze(words);
  }

  @Override
  public Reading reading() {
    return d -> reports.get().read(d);
  }
}
