package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.language.Quotation;
import org.annalist.model.text.Span;

/** Joins quotations to what the tree found: quotation marks win over trees. */
final class QuoteContent {
  private static final int MAX_GAP_WORDS = 3;

  private final SpeechText text;

  QuoteContent(SpeechText text) {
    this.text = text;
  }

  /** The content of a statement as stretches of text. */
  List<Span> join(CueSite site, TokenSet content, TokenSet clause) {
    List<Span> spans = new ArrayList<>(content.runs());
    Span cue = site.verb().span();
    Optional<Quotation> around = text.quotationAround(site.verb());
    for (Quotation quote : near(site)) {
      if (quote.span().overlaps(cue)) {
        continue;
      }
      boolean told = spans.stream().anyMatch(s -> s.overlaps(quote.span()));
      if (told || site.cue().takes("quote") && isNextTo(quote.span(), clause)) {
        spans.add(quote.span());
      }
    }
    List<Span> outside = spans;
    for (Span hole : clause.runs()) {
      outside = Spans.without(outside, hole, text.text());
    }
    List<Span> inside =
        around.isEmpty()
            ? outside
            : outside.stream().flatMap(s -> clipped(s, around.get().inner())).toList();
    return Spans.merged(inside, text.text());
  }

  private static Stream<Span> clipped(Span span, Span window) {
    int start = Math.max(span.start(), window.start());
    int end = Math.min(span.end(), window.end());
    return start < end ? Stream.of(new Span(start, end)) : Stream.empty();
  }

  /** The quotations in the sentence, and one that follows its closing colon. */
  private List<Quotation> near(CueSite site) {
    Span sentence = site.tree().sentence().span();
    String words = sentence.in(text.text()).stripTrailing();
    List<Quotation> near = new ArrayList<>(text.quotationsIn(sentence));
    if (words.endsWith(":") || words.endsWith(",")) {
      text.quotations().stream()
          .filter(q -> q.span().start() >= sentence.end())
          .filter(q -> text.onlyMarksBetween(sentence.end(), q.span().start()))
          .findFirst()
          .ifPresent(near::add);
    }
    return near;
  }

  private boolean isNextTo(Span quote, TokenSet clause) {
    Span cue = clause.span();
    if (quote.end() <= cue.start()) {
      return wordsBetween(quote.end(), cue.start()) <= MAX_GAP_WORDS;
    }
    return quote.start() < cue.end() || wordsBetween(cue.end(), quote.start()) <= MAX_GAP_WORDS;
  }

  private int wordsBetween(int from, int to) {
    String gap = text.text().substring(from, to);
    return (int) Stream.of(gap.split("\\s+")).filter(w -> w.matches(".*\\w.*")).count();
  }
}
