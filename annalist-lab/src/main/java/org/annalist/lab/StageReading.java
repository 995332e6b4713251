package org.annalist.lab;

import org.annalist.engine.pipeline.Pipeline;
import org.annalist.engine.pipeline.Stages;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.lab.kit.muc4.Reading;
import org.annalist.lab.kit.muc4.Told;
import org.annalist.language.ParsedText;
import org.annalist.linker.DocumentLinker;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;

/**
 * The product's stages one by one, so that the trees are at hand. What is relevant is for the task
 * to say, so that the linker makes an incident of every telling. Thread-safe.
 */
final class StageReading implements Reading {
  private final Stages stages;
  private final DocumentLinker linker = DocumentLinker.of(LearnedModels.none());

  StageReading(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Outcome<Told> read(Document document) {
    return Pipeline.guarded(Location.of(document.uri()), () -> told(document));
  }

  private Outcome<Told> told(Document document) {
    ParsedText parsed = stages.analyzer().analyze(document);
    return stages
        .coder()
        .apply(parsed)
        .flatMap(linker::apply)
        .map(linked -> new Told(parsed, linked));
  }
}
