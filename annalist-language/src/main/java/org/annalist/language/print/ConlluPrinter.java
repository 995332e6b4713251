package org.annalist.language.print;

import org.annalist.language.NamedSpan;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.Token;

/**
 * Writes an analysis as CoNLL-U. The last column holds {@code SpaceAfter=No}, the offsets in the
 * canonical text ({@code TokenRange=start:end}) and names ({@code NE=B-PERSON}). Stateless.
 */
public final class ConlluPrinter {
  private ConlluPrinter() {}

  /** The whole text; every sentence ends with an empty line. */
  public static String print(ParsedText parsed) {
    StringBuilder out = new StringBuilder();
    String text = parsed.document().text();
    out.append("# newdoc id = ").append(parsed.document().id()).append('\n');
    for (Sentence sentence : parsed.sentences()) {
      out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
      out.append("# text = ").append(oneLine(sentence.span().in(text))).append('\n');
      for (Token token : sentence.tokens()) {
        token(sentence, token, text, out);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void token(Sentence sentence, Token token, String text, StringBuilder out) {
    String[] cells = {
      Integer.toString(token.index() + 1),
      token.text(),
      token.lemma(),
      token.upos().name(),
      token.xpos(),
      "_",
      Integer.toString(token.head() + 1),
      token.relation(),
      "_",
      misc(sentence, token, text)
    };
    out.append(String.join("\t", cells)).append('\n');
  }

  private static String misc(Sentence sentence, Token token, String text) {
    StringBuilder out = new StringBuilder();
    sentence
        .nameAt(token.index())
        .ifPresent(name -> out.append("NE=").append(mark(name, token)).append('|'));
    int end = token.span().end();
    if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      out.append("SpaceAfter=No|");
    }
    return out.append("TokenRange=")
        .append(token.span().start())
        .append(':')
        .append(end)
        .toString();
  }

  private static String mark(NamedSpan name, Token token) {
    return (name.tokens().start() == token.index() ? "B-" : "I-") + name.kind();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
