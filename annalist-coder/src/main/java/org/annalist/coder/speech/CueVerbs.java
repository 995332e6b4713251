package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.CueSense;
import org.annalist.knowledge.speech.ReportingCue;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Finds reporting verbs. */
final class CueVerbs {
  private static final Set<String> NOT_A_CLAUSE =
      Set.of("amod", "compound", "case", "mark", "fixed", "flat");

  private final ReportingLexicon lexicon;
  private final boolean attitudes;

  CueVerbs(ReportingLexicon lexicon, boolean attitudes) {
    this.lexicon = lexicon;
    this.attitudes = attitudes;
  }

  /** The reporting verbs of a sentence in text order. */
  List<CueSite> in(Tree tree) {
    List<CueSite> found = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (token.upos() == UniversalTag.VERB
          && !NOT_A_CLAUSE.contains(token.baseRelation())
          && !isNounTaken(tree, token)) {
        cueOf(tree, token)
            .filter(this::wanted)
            .ifPresent(c -> found.add(new CueSite(tree, token, c)));
      }
    }
    return found;
  }

  /** ", claims the group denied": a plural noun that the tagger took for a present-tense verb. */
  private static boolean isNounTaken(Tree tree, Token token) {
    return token.xpos().equals("VBZ")
        && token.index() > 0
        && tree.token(token.index() - 1).text().equals(",")
        && tree.child(token, "nsubj").isEmpty()
        && tree.head(token).filter(h -> h.xpos().equals("VBD")).isPresent();
  }

  private boolean wanted(ReportingCue cue) {
    return attitudes || cue.sense() == CueSense.SPEECH;
  }

  private Optional<ReportingCue> cueOf(Tree tree, Token verb) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    for (Token child : tree.children(verb, "compound:prt", "xcomp", "advmod")) {
      Optional<ReportingCue> longer =
          lexicon.verb(lemma + " " + child.text().toLowerCase(Locale.ROOT));
      if (longer.isPresent() && child.index() > verb.index()) {
        return longer;
      }
    }
    return lexicon.verb(lemma);
  }
}
