package org.annalist.lab;

import java.util.List;
import org.annalist.coder.where.ToponymFinder;
import org.annalist.lab.kit.geo.Locating;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.event.Place.Point;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;

/** The coder's finder of place names, peoples included, over an analyser. Thread-safe. */
final class CoderLocating implements Locating {
  private final SyntaxAnalyzer analyzer;
  private final ToponymFinder finder;

  CoderLocating(SyntaxAnalyzer analyzer, ToponymFinder finder) {
    this.analyzer = analyzer;
    this.finder = finder;
  }

  @Override
  public Outcome<List<Located>> find(Document document) {
    ParsedText parsed = analyzer.analyze(document);
    List<Located> found =
        finder.find(parsed).stream()
            .map(
                t ->
                    new Located(
                        t.span(), t.entry().map(e -> new Point(e.latitude(), e.longitude()))))
            .toList();
    return Outcome.of(found, parsed.problems());
  }
}
