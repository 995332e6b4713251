package org.annalist.coder.speech;

import java.util.Set;
import org.annalist.coder.tree.Clauses;
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
  private static final Set<String> MODALS =
      Set.of("would", "could", "may", "might", "should", "can", "must");
  private static final Set<String> ASPECT = Set.of("go", "continue", "begin", "proceed");

  /** Whether the verb is passive: "was quoted", "(remarks) made by". */
  boolean passive() {
    return Clauses.isPassive(tree, verb);
  }

  /** Whether the subject is no speaker: "it seems that", "they appear to". */
  boolean isImpersonal() {
    return cue.takes("impersonal") && !passive();
  }

  /** Whether a statement without a source makes sense here: "it was reported", "asked whether". */
  boolean mayLackSource() {
    return isImpersonal()
        || tree.child(verb, "aux:pass").isPresent()
        || passive() && cue.takes("addr") && verb.relation().equals("advcl");
  }

  /** Whether the cue is told as a fact, not as a purpose or a possibility. */
  boolean isAsserted() {
    boolean modal =
        tree.children(verb, "aux").stream()
            .anyMatch(t -> MODALS.contains(t.lemma()) || MODALS.contains(t.text()));
    boolean infinitive = tree.child(verb, "mark").filter(m -> m.lemma().equals("to")).isPresent();
    return !modal && !(infinitive && !isAspectual());
  }

  /** "went on to say", "continued to insist". */
  private boolean isAspectual() {
    return verb.relation().equals("xcomp")
        && tree.head(verb).filter(h -> ASPECT.contains(h.lemma())).isPresent();
  }
}
