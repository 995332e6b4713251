package org.annalist.coder.testkit;

import java.time.LocalDate;
import java.util.List;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.text.Block;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** Parses texts for tests with the analyser that ships. */
public final class Parsed {
  private static final SyntaxAnalyzer ANALYZER = AnnalistAnalyzer.load();

  private Parsed() {}

  /** A text without a date of publication. */
  public static ParsedText undated(String text) {
    return ANALYZER.analyze(Document.builder(text).build());
  }

  /** A text under a title, without a date of publication. */
  public static ParsedText titled(String title, String text) {
    String all = title + "\n" + text;
    List<Block> blocks =
        List.of(
            new Block(new Span(0, title.length()), BlockKind.TITLE),
            new Block(new Span(title.length() + 1, all.length()), BlockKind.BODY));
    return ANALYZER.analyze(Document.builder(all).blocks(blocks).build());
  }

  /** A text published on a day such as {@code 2022-06-13}. */
  public static ParsedText published(String day, String text) {
    return ANALYZER.analyze(Document.builder(text).published(LocalDate.parse(day)).build());
  }
}
