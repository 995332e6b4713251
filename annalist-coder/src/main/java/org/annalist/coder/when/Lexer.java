package org.annalist.coder.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.language.Sentence;
import org.annalist.model.text.Span;

/**
 * Cuts the characters of a sentence into lexemes, so that the rules do not depend on how a
 * tokeniser treats hyphens, figures and abbreviations.
 */
final class Lexer {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(?!\\d)" // 2022-04-26
              + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}(?!\\d)" // 26/04/2022
              + "|\\d{1,2}[:.]\\d{2}(?=\\s?[ap]\\.?m\\b)|\\d{1,2}:\\d{2}" // 5:30
              + "|9/11|7/7" // named days
              + "|\\d+(,\\d{3})+|\\d+\\.\\d+"
              + "|\\d+(?:st|nd|rd|th)\\b"
              + "|\\d+s\\b" // 1990s
              + "|\\d+"
              + "|[AaPp]\\.[Mm]\\."
              + "|[BbCcAa]\\.[CcDdEe]\\.(?:[Ee]\\.)?"
              + "|'s\\b"
              + "|D-Day"
              + "|\\p{L}[\\p{L}\\p{M}]*(?:'(?!s\\b)\\p{L}+)?"
              + "|\\S");

  private Lexer() {}

  static List<Lexeme> lex(Sentence sentence, String text) {
    Span span = sentence.span();
    String part = span.in(text).replace('\u2019', '\'').replace('\u2018', '\'');
    List<Lexeme> found = new ArrayList<>();
    Matcher matcher = PIECE.matcher(part);
    int token = 0;
    while (matcher.find()) {
      int start = span.start() + matcher.start();
      while (token + 1 < sentence.size() && sentence.token(token + 1).span().start() <= start) {
        token++;
      }
      String piece = matcher.group();
      Span where = new Span(start, span.start() + matcher.end());
      found.add(new Lexeme(where.in(text), piece.toLowerCase(Locale.ROOT), where, token));
    }
    return found;
  }
}
