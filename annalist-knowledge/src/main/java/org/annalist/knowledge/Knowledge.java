package org.annalist.knowledge;

import java.util.concurrent.CompletableFuture;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.speech.ReportingLexicon;

/**
 * All that Annalist knows before it reads a report. Immutable and thread-safe; loading takes a
 * moment, so keep one.
 *
 * @param ontology event types, modes, contexts, sectors and codes
 * @param lexicon the words that tell events
 * @param actors states, bodies, groups, offices and persons
 * @param reporting the words that mark who says what
 * @param places countries, regions, divisions and towns
 * @param learned decisions learned from coded reports
 */
public record Knowledge(
    Ontology ontology,
    EventLexicon lexicon,
    ActorKnowledge actors,
    ReportingLexicon reporting,
    Gazetteer places,
    LearnedModels learned) {
  /** The knowledge that ships with Annalist; the places load on a thread of their own meanwhile. */
  public static Knowledge builtIn() {
    CompletableFuture<Gazetteer> places =
        CompletableFuture.supplyAsync(
            Gazetteer::builtIn, load -> new Thread(load, "annalist-gazetteer").start());
    return new Knowledge(
        Ontology.builtIn(),
        EventLexicon.builtIn(),
        ActorKnowledge.builtIn(),
        ReportingLexicon.builtIn(),
        places.join(),
        LearnedModels.builtIn());
  }

  /** The same knowledge with other learned decisions. */
  public Knowledge with(LearnedModels models) {
    return new Knowledge(ontology, lexicon, actors, reporting, places, models);
  }
}
