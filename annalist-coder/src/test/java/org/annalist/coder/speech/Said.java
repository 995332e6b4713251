package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.mention.Statement;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.text.Document;

/** Statements written so that a test reads as English: {@code source | cue | content}. */
final class Said {
  private static final SyntaxAnalyzer ANALYZER = AnnalistAnalyzer.load();
  private static final ReportingLexicon LEXICON = ReportingLexicon.builtIn();

  private Said() {}

  static List<String> in(String text) {
    return written(text, false);
  }

  static List<String> withAttitudesIn(String text) {
    return written(text, true);
  }

  private static List<String> written(String text, boolean attitudes) {
    ParsedText parsed = ANALYZER.analyze(Document.builder(text).build());
    List<String> lines = new ArrayList<>();
    StatementFinder finder =
        attitudes
            ? StatementFinder.ofAttitudes(LEXICON, LearnedModels.none())
            : new StatementFinder(LEXICON);
    for (Statement statement : finder.find(parsed).all()) {
      Sentence sentence = parsed.sentences().get(statement.sentence());
      String source = statement.source().map(s -> sentence.spanOf(s).in(text)).orElse("-");
      String content =
          String.join(" ... ", statement.content().stream().map(c -> c.in(text)).toList());
      lines.add(source + " | " + statement.verb() + " | " + content);
    }
    return lines;
  }

  static ParsedText parsed(String text) {
    return ANALYZER.analyze(Document.builder(text).build());
  }
}
