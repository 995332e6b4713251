package org.annalist.coder.speech;

import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.ReportingCue;
import org.annalist.language.Token;

/**
 * A reporting verb where it stands.
 *
 * @param tree its sentence
 * @param verb the head token of the cue
 * @param cue the row of the lexicon
 */
record CueSite(Tree tree, Token verb, ReportingCue cue) {
  /** Whether the verb is passive: "was quoted", "(remarks) made by". */
  boolean passive() {
    return tree.child(verb, "aux:pass", "nsubj:pass").isPresent()
        || (verb.xpos().equals("VBN") && verb.relation().equals("acl"));
  }

  /** Whether the verb is negated. */
  boolean negated() {
    return tree.children(verb).stream()
        .anyMatch(
            t -> t.lemma().equals("not") || t.lemma().equals("never") || t.lemma().equals("n't"));
  }
}
