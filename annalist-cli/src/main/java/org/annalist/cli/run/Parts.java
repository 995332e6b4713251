package org.annalist.cli.run;

import java.util.Map;
import org.annalist.engine.Annalist;
import org.annalist.engine.AnnalistConfig;
import org.annalist.engine.pipeline.Stages;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.SyntaxAnalyzer;

/** The rooms that commands use. Each call may take a while: models and knowledge are loaded. */
public interface Parts {
  /** Annalist with this configuration. */
  Annalist annalist(AnnalistConfig config);

  /**
   * Annalist with other knowledge.
   *
   * @param versions what the run manifest tells of it
   */
  default Annalist annalist(
      AnnalistConfig config, Knowledge knowledge, Map<String, String> versions) {
    return Annalist.open(config, knowledge, versions);
  }

  /** The analyser alone. */
  default SyntaxAnalyzer analyzer() {
    return AnnalistAnalyzer.load();
  }

  /** The analyser as coding uses it: it is told of the names in this knowledge. */
  default SyntaxAnalyzer analyzer(Knowledge knowledge) {
    return Stages.knowing(knowledge).analyzer();
  }

  /** What is known about actors. */
  default ActorKnowledge actors() {
    return ActorKnowledge.builtIn();
  }
}
