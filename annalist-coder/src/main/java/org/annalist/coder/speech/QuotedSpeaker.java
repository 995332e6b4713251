package org.annalist.coder.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Clauses;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Quotation;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/**
 * The speaker beside quoted words, by the order of the words: between the closing mark and the verb
 * ("...," the minister said), or after the verb ("...," said the minister). Trees of quotations
 * often mix what is inside with what is outside.
 */
final class QuotedSpeaker {
  private static final Set<UniversalTag> BEFORE_NAME =
      Set.of(UniversalTag.PUNCT, UniversalTag.CCONJ, UniversalTag.ADV, UniversalTag.SCONJ);

  private final SpeechText text;

  QuotedSpeaker(SpeechText text) {
    this.text = text;
  }

  /** Whether a source lies in a quotation in which the verb does not. */
  boolean isInsideQuotation(Source source, CueSite site) {
    Token first = site.tree().token(source.tokens().start());
    Token last = site.tree().token(source.tokens().end() - 1);
    return text.quotationsIn(site.tree().sentence().span()).stream()
        .filter(q -> !q.span().overlaps(site.verb().span()))
        .anyMatch(q -> q.inner().overlaps(first.span()) || q.inner().overlaps(last.span()));
  }

  /** Whether the sentence has quoted words that do not hold the verb. */
  boolean hasQuotation(CueSite site) {
    return text.quotationsIn(site.tree().sentence().span()).stream()
        .anyMatch(q -> !q.span().overlaps(site.verb().span()));
  }

  /** The speaker next to the verb, outside the quotations. */
  Optional<Source> beside(CueSite site) {
    Tree tree = site.tree();
    int verb = site.verb().index();
    List<Quotation> quotes = text.quotationsIn(tree.sentence().span());
    int left = 0;
    int right = tree.sentence().size();
    for (Quotation quote : quotes) {
      for (Token token : tree.sentence().tokens()) {
        if (quote.span().covers(token.span()) && token.index() < verb) {
          left = Math.max(left, token.index() + 1);
        } else if (quote.span().covers(token.span()) && token.index() > verb) {
          right = Math.min(right, token.index());
        }
      }
    }
    Optional<Source> before = nominalIn(tree, left, verb);
    return before.isPresent()
        ? before
        : nominalIn(tree, verb + 1, phraseEnd(tree, verb + 1, right));
  }

  private static int phraseEnd(Tree tree, int from, int right) {
    int end = from;
    while (end < right && !tree.token(end).text().matches("[.;:?!]")) {
      end++;
    }
    return end;
  }

  /** The words from the first nominal phrase of the window to its end. */
  private static Optional<Source> nominalIn(Tree tree, int from, int to) {
    int start = from;
    while (start < to && BEFORE_NAME.contains(tree.token(start).upos())) {
      start++;
    }
    int first = start;
    int end = to;
    while (end > first && isTail(tree.token(end - 1))) {
      end--;
    }
    if (first >= end || !opensNominal(tree.token(first))) {
      return Optional.empty();
    }
    int last = end;
    return tree.sentence().tokens().subList(first, end).stream()
        .filter(Clauses::isNominal)
        .filter(
            t -> t.head() < first || t.head() >= last || !Clauses.isNominal(tree.token(t.head())))
        .findFirst()
        .map(head -> new Source(new TokenSpan(first, last), head));
  }

  private static boolean isTail(Token token) {
    return token.upos() == UniversalTag.PUNCT
        || token.upos() == UniversalTag.ADV
        || token.upos() == UniversalTag.AUX;
  }

  private static boolean opensNominal(Token token) {
    return Clauses.isNominal(token)
        || Set.of(UniversalTag.DET, UniversalTag.ADJ, UniversalTag.NUM).contains(token.upos());
  }
}
