package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.CueClass;
import org.annalist.knowledge.speech.CueSense;
import org.annalist.knowledge.speech.ReportingCue;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.Token;
import org.annalist.model.text.TokenSpan;

/** Statements without a source, told by an adverb: "reportedly", "allegedly". */
final class AdverbStatements {
  private final ReportingLexicon lexicon;
  private final boolean attitudes;

  AdverbStatements(ReportingLexicon lexicon, boolean attitudes) {
    this.lexicon = lexicon;
    this.attitudes = attitudes;
  }

  /** The statements of one sentence. */
  List<Statement> in(Tree tree) {
    List<Statement> found = new ArrayList<>();
    for (Token adverb : tree.sentence().tokens()) {
      lexicon
          .find(CueClass.ADVERB, adverb.text().toLowerCase(Locale.ROOT))
          .filter(c -> attitudes || c.sense() == CueSense.SPEECH)
          .flatMap(c -> statement(tree, adverb, c))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Statement> statement(Tree tree, Token adverb, ReportingCue cue) {
    Optional<Token> told = tree.head(adverb);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    TokenSet said = new TokenSet(tree.sentence());
    tree.below(told.get(), t -> t.index() != adverb.index()).forEach(said::add);
    return Optional.of(
        new Statement(
            tree.sentence().index(),
            Optional.empty(),
            Token.ROOT,
            new TokenSpan(adverb.index(), adverb.index() + 1),
            cue.cue(),
            cue.stance(),
            said.runs()));
  }
}
