package org.annalist.coder.testkit;

import java.time.LocalDate;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.language.ParsedText;
import org.annalist.language.SyntaxAnalyzer;
import org.annalist.model.text.Document;

/** Parses texts for tests with the analyser that ships. */
public final class Parsed {
  private static final SyntaxAnalyzer ANALYZER = AnnalistAnalyzer.load();

  private Parsed() {}

  /** A text without a date of publication. */
  public static ParsedText undated(String text) {
    return ANALYZER.analyze(Document.builder(text).build());
  }

  /** A text published on a day such as {@code 2022-06-13}. */
  public static ParsedText published(String day, String text) {
    return ANALYZER.analyze(Document.builder(text).published(LocalDate.parse(day)).build());
  }
}
