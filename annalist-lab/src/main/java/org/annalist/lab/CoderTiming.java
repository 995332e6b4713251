package org.annalist.lab;

import java.util.List;
import org.annalist.coder.when.TimeFinder;
import org.annalist.lab.kit.time.Timing;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;

/** The coder's finder of times, over an analyser. Thread-safe. */
final class CoderTiming implements Timing {
  private final SyntaxAnalyzer analyzer;
  private final TimeFinder finder;

  CoderTiming(SyntaxAnalyzer analyzer, TimeFinder finder) {
    this.analyzer = analyzer;
    this.finder = finder;
  }

  @Override
  public Outcome<List<Timed>> find(Document document) {
    ParsedText parsed = analyzer.analyze(document);
    List<Timed> found =
        finder.expressions(parsed).stream()
            .map(e -> new Timed(e.span(), e.kind().name(), e.value()))
            .toList();
    return Outcome.of(found, parsed.problems());
  }
}
