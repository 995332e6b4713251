package org.annalist.coder.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.TimeMention;
import org.annalist.coder.quantity.Numerals;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/**
 * Finds the words that tell times, and what they mean: against the day of publication when that is
 * known, against the dates of the story when it tells of long ago, and open otherwise. Immutable
 * and thread-safe.
 */
public final class TimeFinder {
  private final TimeWords words = TimeWords.builtIn();
  private final Numerals numerals = Numerals.builtIn();
  private final Grammar grammar = new Grammar(new Openers(words, numerals));

  private record Place(Sentence sentence, Line line, List<Found> found) {}

  /** The time mentions of a document in text order; a range told by two dates is one mention. */
  public List<TimeMention> find(ParsedText parsed) {
    List<TimeMention> mentions = new ArrayList<>();
    for (TimeExpression e : new RangeJoiner(parsed).join(expressions(parsed))) {
      Sentence sentence = parsed.sentences().get(e.sentence());
      mentions.add(
          new TimeMention(
              e.sentence(),
              head(sentence, e.tokens()),
              e.tokens(),
              e.when(),
              e.kind() == TimeKind.SET));
    }
    return List.copyOf(mentions);
  }

  /** All time expressions in text order, with TIMEX3 values. */
  public List<TimeExpression> expressions(ParsedText parsed) {
    String text = parsed.document().text();
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Line line = new Line(sentence, Lexer.lex(sentence, text), words, numerals);
      places.add(new Place(sentence, line, grammar.scan(line)));
    }
    Optional<LocalDate> published = parsed.document().published();
    List<Sense> senses =
        places.stream().flatMap(p -> p.found().stream().map(Found::sense)).toList();
    Story story = new Story(published, LongAgo.isTold(senses, published));
    Teller teller = new Teller(story, text);
    return places.stream()
        .flatMap(p -> p.found().stream().map(f -> teller.tell(p.sentence(), p.line(), f)))
        .toList();
  }

  private static int head(Sentence sentence, TokenSpan tokens) {
    for (int i = tokens.start(); i < tokens.end(); i++) {
      Token token = sentence.token(i);
      if (!tokens.contains(Math.max(0, token.head())) || token.isRoot()) {
        return i;
      }
    }
    return tokens.end() - 1;
  }

  /** A range from the first of one stretch to the last of another. */
  static Optional<When> range(When first, When second, String text, Span span) {
    boolean known = first.from().isPresent() && second.to().isPresent();
    if (!known || first.from().get().isAfter(second.to().get())) {
      return Optional.empty();
    }
    return Optional.of(
        When.range(first.from().get(), second.to().get(), Precision.RANGE, text, span));
  }
}
