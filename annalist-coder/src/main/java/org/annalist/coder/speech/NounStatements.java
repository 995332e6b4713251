package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.CueClass;
import org.annalist.knowledge.speech.CueSense;
import org.annalist.knowledge.speech.ReportingCue;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** Statements told by a noun: "the ministry's claim that ...", "a report by X that ...". */
final class NounStatements {
  private final ReportingLexicon lexicon;
  private final boolean attitudes;

  NounStatements(ReportingLexicon lexicon, boolean attitudes) {
    this.lexicon = lexicon;
    this.attitudes = attitudes;
  }

  /** The statements of one sentence. */
  List<Statement> in(Tree tree, SpeechText text) {
    List<Statement> found = new ArrayList<>();
    for (Token noun : tree.sentence().tokens()) {
      if (noun.upos() == UniversalTag.NOUN) {
        lexicon
            .find(CueClass.NOUN, noun.lemma())
            .filter(c -> attitudes || c.sense() == CueSense.SPEECH)
            .flatMap(c -> statement(tree, noun, c, text))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Statement> statement(
      Tree tree, Token noun, ReportingCue cue, SpeechText text) {
    Optional<TokenSpan> said =
        tree.children(noun, "acl", "ccomp").stream()
            .filter(c -> c.index() > noun.index() && isContent(tree, c, cue))
            .map(tree::subtree)
            .findFirst();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    content.add(tree.sentence().spanOf(said.get()));
    text.quotationsIn(content.get(0)).forEach(q -> content.add(q.span()));
    Optional<Source> source = source(tree, noun);
    return Optional.of(
        new Statement(
            tree.sentence().index(),
            source.map(Source::tokens),
            source.map(s -> s.head().index()).orElse(Token.ROOT),
            new TokenSpan(noun.index(), noun.index() + 1),
            noun.lemma().toLowerCase(Locale.ROOT),
            cue.stance(),
            Spans.merged(content, text.text())));
  }

  private static boolean isContent(Tree tree, Token clause, ReportingCue cue) {
    boolean that = tree.child(clause, "mark").filter(m -> m.lemma().equals("that")).isPresent();
    boolean to = tree.child(clause, "mark").filter(m -> m.lemma().equals("to")).isPresent();
    return that || to && cue.takes("inf");
  }

  /** The owner ("China's pledge"), or who comes after "by" or "from". */
  private static Optional<Source> source(Tree tree, Token noun) {
    Optional<Token> owner = tree.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return owner.map(o -> SourceFinder.source(tree, o, noun));
    }
    return tree.children(noun, "nmod", "obl").stream()
        .filter(n -> SourceFinder.hasCase(tree, n, "by") || SourceFinder.hasCase(tree, n, "from"))
        .findFirst()
        .map(n -> SourceFinder.source(tree, n, noun))
        .or(() -> supported(tree, noun));
  }

  /** "They issued a statement that ...": the subject of the verb that takes the noun. */
  private static Optional<Source> supported(Tree tree, Token noun) {
    return Tree.is(noun, "obj")
        ? tree.head(noun)
            .flatMap(
                verb -> Clauses.subject(tree, verb).map(s -> SourceFinder.source(tree, s, verb)))
        : Optional.empty();
  }
}
