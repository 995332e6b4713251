package org.annalist.language.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.annalist.language.NamedSpan;
import org.annalist.language.ParsedText;
import org.annalist.language.Quotation;
import org.annalist.language.Sentence;
import org.annalist.language.Token;

/**
 * Draws an analysis for reading: each sentence, then its words with relation and tags, each two
 * places further in than its head, children in text order; then its names; at the end the
 * quotations. Stateless.
 */
public final class TreePrinter {
  private static final String STEP = "  ";

  private TreePrinter() {}

  /** The whole text. */
  public static String print(ParsedText parsed) {
    StringBuilder out = new StringBuilder();
    String text = parsed.document().text();
    for (Sentence sentence : parsed.sentences()) {
      out.append(sentence.span().in(text).replaceAll("\\s+", " ")).append('\n');
      tree(sentence, out);
      for (NamedSpan name : sentence.names()) {
        out.append(STEP)
            .append(name.kind())
            .append(": ")
            .append(sentence.spanOf(name.tokens()).in(text))
            .append('\n');
      }
      out.append('\n');
    }
    for (Quotation quotation : parsed.quotations()) {
      out.append("quotation: ")
          .append(quotation.span().in(text).replaceAll("\\s+", " "))
          .append(quotation.closed() ? "\n" : " (not closed)\n");
    }
    return out.toString();
  }

  private static void tree(Sentence sentence, StringBuilder out) {
    Deque<int[]> open = new ArrayDeque<>();
    pushChildren(sentence, Token.ROOT, 1, open);
    while (!open.isEmpty()) {
      int[] next = open.pop();
      Token token = sentence.token(next[0]);
      out.append(STEP.repeat(next[1]))
          .append(token.relation())
          .append("  ")
          .append(token.text())
          .append("  ")
          .append(token.xpos())
          .append('/')
          .append(token.upos())
          .append('\n');
      pushChildren(sentence, token.index(), next[1] + 1, open);
    }
  }

  private static void pushChildren(Sentence sentence, int head, int depth, Deque<int[]> open) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.token(i).head() == head) {
        open.push(new int[] {i, depth});
      }
    }
  }
}
