package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import org.annalist.coder.mention.Statement;
import org.annalist.language.Quotation;
import org.annalist.model.text.Span;

/**
 * Gives quotations without a cue of their own to the speaker who is talking: a quotation that opens
 * the sentence after a quoted statement, and a paragraph of quoted words after one.
 */
final class RunningQuotes {
  private static final int MIN_WORDS = 4;

  private final SpeechText text;

  RunningQuotes(SpeechText text) {
    this.text = text;
  }

  /** The statements with their running quotations. */
  List<Statement> extend(List<Statement> statements) {
    List<Statement> out = new ArrayList<>(statements);
    for (Quotation quote : text.quotations()) {
      if (isLoose(quote, out)) {
        int speaker = speakerBefore(quote, out);
        if (speaker >= 0) {
          out.set(speaker, with(out.get(speaker), quote.span()));
        }
      }
    }
    return out;
  }

  private boolean isLoose(Quotation quote, List<Statement> statements) {
    boolean opens =
        text.sentenceAt(quote.span().start())
            .filter(s -> text.onlyMarksBetween(s.span().start(), quote.span().start()))
            .isPresent();
    return opens
        && quote.inner().in(text.text()).split("\\s+").length >= MIN_WORDS
        && statements.stream()
            .flatMap(s -> s.content().stream())
            .noneMatch(c -> c.overlaps(quote.span()));
  }

  /** The last statement whose words or content end right before the quotation, or -1. */
  private int speakerBefore(Quotation quote, List<Statement> statements) {
    int best = -1;
    int bestLength = -1;
    for (int i = 0; i < statements.size(); i++) {
      Statement s = statements.get(i);
      if (isRunning(s) && reachesTo(s, quote) && s.contentLength() > bestLength) {
        best = i;
        bestLength = s.contentLength();
      }
    }
    return best;
  }

  /** Whether quoted words are part of the content. */
  private boolean isRunning(Statement statement) {
    return statement.content().stream().anyMatch(c -> !text.quotationsIn(c).isEmpty());
  }

  private boolean reachesTo(Statement statement, Quotation quote) {
    Span sentence = text.trees().get(statement.sentence()).sentence().span();
    int end =
        Math.max(sentence.end(), statement.content().get(statement.content().size() - 1).end());
    if (end > quote.span().start() || !text.onlyMarksBetween(end, quote.span().start())) {
      return false;
    }
    return !text.breaksBetween(end, quote.span().start()) || isWholeParagraph(quote);
  }

  private boolean isWholeParagraph(Quotation quote) {
    int end = quote.span().end();
    return end >= text.text().length() || text.text().charAt(end) == '\n' || !quote.closed();
  }

  private Statement with(Statement s, Span quote) {
    List<Span> content = new ArrayList<>(s.content());
    content.add(quote);
    return new Statement(
        s.sentence(), s.source(), s.sourceHead(), s.cue(), s.verb(), s.stance(), content);
  }
}
