package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.mention.Statements;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.ParsedText;

/**
 * Finds who says what in a document. Relays nest: in "X said Y, according to Z" the content of Z
 * holds that of X, so that {@link Statements#covering} gives X first. Immutable and thread-safe.
 */
public final class StatementFinder {
  private final VerbStatements verbs;
  private final AccordingStatements phrases;
  private final NounStatements nouns;
  private final AdverbStatements adverbs;
  private final Optional<StatementJudge> judge;

  /** A finder of what is said. */
  public StatementFinder(ReportingLexicon lexicon) {
    this(lexicon, false, Optional.empty());
  }

  /**
   * A finder of thoughts, wishes and judgements ("believes", "criticised") beside what is said.
   *
   * @param learned with the decision {@link StatementJudge#NAME} verbs beyond the lexicon are
   *     proposed, and what is proposed is judged
   */
  public static StatementFinder ofAttitudes(ReportingLexicon lexicon, LearnedModels learned) {
    return new StatementFinder(
        lexicon, true, learned.find(StatementJudge.NAME).map(StatementJudge::new));
  }

  /** A finder of all that may be a statement or attitude, for a judge to learn from. */
  public static StatementFinder ofProposals(ReportingLexicon lexicon) {
    return new StatementFinder(lexicon, true, Optional.of(StatementJudge.lenient()));
  }

  private StatementFinder(
      ReportingLexicon lexicon, boolean attitudes, Optional<StatementJudge> judge) {
    this.judge = judge;
    verbs = new VerbStatements(new CueVerbs(lexicon, attitudes, judge.isPresent()));
    phrases = new AccordingStatements(lexicon);
    nouns = new NounStatements(lexicon, attitudes);
    adverbs = new AdverbStatements(lexicon, attitudes);
  }

  /** The statements of a document, in text order of their cues. */
  public Statements find(ParsedText parsed) {
    SpeechText text = new SpeechText(parsed);
    List<Statement> found = new ArrayList<>();
    for (Tree tree : text.trees()) {
      List<Statement> here = new ArrayList<>(verbs.in(tree, text));
      here.addAll(phrases.in(tree, text));
      here.addAll(nouns.in(tree, text));
      here.addAll(adverbs.in(tree));
      here.addAll(HeadlineStatements.in(tree));
      here.sort(Comparator.comparingInt(s -> s.cue().start()));
      found.addAll(here);
    }
    List<Statement> all = new RunningQuotes(text).extend(found);
    return new Statements(judge.map(j -> j.kept(all, parsed)).orElse(all));
  }
}
