package org.annalist.knowledge;

import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.ontology.Ontology;

/**
 * All that Annalist knows before it reads a report. Immutable and thread-safe; loading takes a
 * moment, so keep one.
 *
 * @param ontology event types, modes, contexts, sectors and codes
 * @param lexicon the words that tell events
 */
public record Knowledge(Ontology ontology, EventLexicon lexicon) {
  /** The knowledge that ships with Annalist. */
  public static Knowledge builtIn() {
    return new Knowledge(Ontology.builtIn(), EventLexicon.builtIn());
  }
}
