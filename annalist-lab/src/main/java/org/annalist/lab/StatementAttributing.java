package org.annalist.lab;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.speech.StatementFinder;
import org.annalist.lab.kit.attribution.Attributing;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** The coder's finder of statements, over an analyser. Thread-safe. */
final class StatementAttributing implements Attributing {
  private final SyntaxAnalyzer analyzer;
  private final StatementFinder finder;

  StatementAttributing(SyntaxAnalyzer analyzer, StatementFinder finder) {
    this.analyzer = analyzer;
    this.finder = finder;
  }

  @Override
  public Outcome<List<Attributed>> find(Document document) {
    ParsedText parsed = analyzer.analyze(document);
    List<Attributed> out = new ArrayList<>();
    for (Statement statement : finder.find(parsed).all()) {
      Sentence sentence = parsed.sentences().get(statement.sentence());
      List<Span> source = statement.source().map(sentence::spanOf).stream().toList();
      List<Span> cue = List.of(sentence.spanOf(statement.cue()));
      out.add(new Attributed(source, cue, statement.content()));
    }
    return Outcome.of(out, parsed.problems());
  }
}
