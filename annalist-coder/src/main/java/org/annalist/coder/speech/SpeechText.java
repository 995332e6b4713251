package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.language.ParsedText;
import org.annalist.language.Quotation;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.text.Span;

/** A parsed document as the statement finders see it: trees, quotations and paragraphs. */
final class SpeechText {
  private final ParsedText parsed;
  private final List<Tree> trees;
  private final List<Quotation> quotations;

  SpeechText(ParsedText parsed) {
    this.parsed = parsed;
    this.trees = parsed.sentences().stream().map(Tree::of).toList();
    this.quotations = outermost(parsed.quotations());
  }

  private static List<Quotation> outermost(List<Quotation> all) {
    List<Quotation> outer = new ArrayList<>();
    for (Quotation next : all) {
      boolean nested = !outer.isEmpty() && outer.get(outer.size() - 1).span().overlaps(next.span());
      if (!nested) {
        outer.add(next);
      }
    }
    return List.copyOf(outer);
  }

  String text() {
    return parsed.document().text();
  }

  List<Tree> trees() {
    return trees;
  }

  /** Quotations that lie in no other, in text order. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** The quotations that share text with this stretch. */
  List<Quotation> quotationsIn(Span span) {
    return quotations.stream().filter(q -> q.span().overlaps(span)).toList();
  }

  /** Whether the token stands in quotation marks. */
  Optional<Quotation> quotationAround(Token token) {
    return quotations.stream().filter(q -> q.span().covers(token.span())).findFirst();
  }

  /** Whether a line break lies between the two offsets. */
  boolean breaksBetween(int from, int to) {
    return from < to && text().substring(from, to).indexOf('\n') >= 0;
  }

  /** The sentence that holds this offset. */
  Optional<Sentence> sentenceAt(int offset) {
    return parsed.sentences().stream().filter(s -> s.span().contains(offset)).findFirst();
  }

  /** Whether the text between the offsets holds neither letters nor digits. */
  boolean onlyMarksBetween(int from, int to) {
    return from <= to
        && text().substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
