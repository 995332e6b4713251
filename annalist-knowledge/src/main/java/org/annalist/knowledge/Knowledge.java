package org.annalist.knowledge;

import java.util.Set;
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
  /** The knowledge that ships with Annalist. */
  public static Knowledge builtIn() {
    return without(Set.of());
  }

  /**
   * The knowledge that ships with Annalist without some lists of actors. Two threads load it, each
   * about half.
   *
   * @param lists names among {@link ActorKnowledge#lists()}
   * @throws IllegalArgumentException if there is no list of such a name
   */
  public static Knowledge without(Set<String> lists) {
    CompletableFuture<Gazetteer> places = new CompletableFuture<>();
    CompletableFuture<LearnedModels> learned = new CompletableFuture<>();
    CompletableFuture<EventLexicon> lexicon = new CompletableFuture<>();
    Runnable half =
        () -> {
          places.completeAsync(Gazetteer::builtIn, Runnable::run);
          learned.completeAsync(LearnedModels::builtIn, Runnable::run);
          lexicon.completeAsync(EventLexicon::builtIn, Runnable::run);
        };
    new Thread(half, "annalist-knowledge").start();
    Ontology ontology = Ontology.builtIn();
    ActorKnowledge actors = ActorKnowledge.without(lists);
    ReportingLexicon reporting = ReportingLexicon.builtIn();
    return new Knowledge(
        ontology, lexicon.join(), actors, reporting, places.join(), learned.join());
  }

  /** The same knowledge with other actors. */
  public Knowledge with(ActorKnowledge others) {
    return new Knowledge(ontology, lexicon, others, reporting, places, learned);
  }

  /** The same knowledge with other learned decisions. */
  public Knowledge with(LearnedModels models) {
    return new Knowledge(ontology, lexicon, actors, reporting, places, models);
  }
}
