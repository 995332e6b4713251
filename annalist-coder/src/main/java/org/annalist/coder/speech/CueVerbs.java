package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.CueClass;
import org.annalist.knowledge.speech.CueSense;
import org.annalist.knowledge.speech.ReportingCue;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Stance;

/** Finds reporting verbs. */
final class CueVerbs {
  private static final Set<String> NOT_A_CLAUSE =
      Set.of("amod", "compound", "case", "mark", "fixed", "flat");

  private static final double OPEN_CERTAINTY = 0.5;
  private static final Set<String> OPEN_CONTENT = Set.of("clause", "quote", "inf", "ger", "obj");

  private final ReportingLexicon lexicon;
  private final boolean attitudes;
  private final boolean unlisted;

  /**
   * A finder of reporting verbs.
   *
   * @param attitudes whether verbs of thought, will and judgement count
   * @param unlisted whether verbs that the lexicon does not know are proposed, for a judge to
   *     refuse
   */
  CueVerbs(ReportingLexicon lexicon, boolean attitudes, boolean unlisted) {
    this.lexicon = lexicon;
    this.attitudes = attitudes;
    this.unlisted = unlisted;
  }

  /** The reporting verbs of a sentence in text order. */
  List<CueSite> in(Tree tree) {
    List<CueSite> found = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (token.upos() == UniversalTag.VERB
          && !NOT_A_CLAUSE.contains(token.baseRelation())
          && !isNounTaken(tree, token)) {
        cueOf(tree, token)
            .or(() -> open(tree, token))
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

  /** A verb that no row names, with a clause, a plan or an object that may be an attitude. */
  private Optional<ReportingCue> open(Tree tree, Token verb) {
    return unlisted && tree.child(verb, "ccomp", "xcomp", "obj").isPresent()
        ? Optional.of(
            new ReportingCue(
                verb.lemma().toLowerCase(Locale.ROOT),
                CueClass.VERB,
                CueSense.ATTITUDE,
                Stance.REPORTED,
                OPEN_CERTAINTY,
                OPEN_CONTENT))
        : Optional.empty();
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
