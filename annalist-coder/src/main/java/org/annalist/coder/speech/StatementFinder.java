package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.mention.Statements;
import org.annalist.coder.tree.Tree;
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

  /** A finder of what is said. */
  public StatementFinder(ReportingLexicon lexicon) {
    this(lexicon, false);
  }

  /**
   * A finder.
   *
   * @param attitudes whether thoughts, wishes and judgements ("believes", "criticised") count too
   */
  public StatementFinder(ReportingLexicon lexicon, boolean attitudes) {
    verbs = new VerbStatements(new CueVerbs(lexicon, attitudes));
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
    return new Statements(new RunningQuotes(text).extend(found));
  }
}
