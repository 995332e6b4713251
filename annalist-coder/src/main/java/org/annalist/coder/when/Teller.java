package org.annalist.coder.when;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.annalist.coder.when.Sense.Calendar;
import org.annalist.coder.when.Sense.Length;
import org.annalist.coder.when.Sense.Part;
import org.annalist.coder.when.Sense.Reference;
import org.annalist.coder.when.Sense.Repeat;
import org.annalist.language.Sentence;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** Makes expressions of what was found, in text order. Not thread-safe; one per document. */
final class Teller {
  private final Story story;
  private final Resolver resolver;
  private final String text;

  Teller(Story story, String text) {
    this.story = story;
    this.resolver = new Resolver(story);
    this.text = text;
  }

  TimeExpression tell(Sentence sentence, Line line, Found found) {
    story.enter(sentence.index());
    Lexeme first = line.lexeme(found.from());
    Lexeme last = line.lexeme(found.to() - 1);
    Span span = first.span().union(last.span());
    TokenSpan tokens = new TokenSpan(first.token(), last.token() + 1);
    Sense sense = found.sense();
    if (sense instanceof Length length) {
      return new TimeExpression(
          sentence.index(), tokens, span, TimeKind.DURATION, length.value(), within(length, span));
    }
    if (sense instanceof Repeat repeat) {
      return without(sentence, tokens, span, TimeKind.SET, repeat.value());
    }
    if (sense instanceof Reference reference) {
      return without(sentence, tokens, span, TimeKind.DATE, reference.value());
    }
    Optional<Moment> moment = resolver.moment(sense, () -> Tense.around(sentence, last.token()));
    String value = moment.map(Moment::value).orElseGet(() -> Resolver.open(sense));
    TimeKind kind = TimeKind.DATE;
    if (sense instanceof Part part) {
      kind = TimeKind.TIME;
      value = (part.base().isEmpty() ? "XXXX-XX-XX" : value) + "T" + part.part();
    }
    return new TimeExpression(
        sentence.index(), tokens, span, kind, value, when(sense, moment, span));
  }

  private static TimeExpression without(
      Sentence sentence, TokenSpan tokens, Span span, TimeKind kind, String value) {
    return new TimeExpression(sentence.index(), tokens, span, kind, value, Optional.empty());
  }

  private Optional<When> when(Sense sense, Optional<Moment> moment, Span span) {
    if (moment.isPresent()) {
      Moment m = moment.get();
      return Optional.of(When.range(m.first(), m.last(), m.precision(), span.in(text), span));
    }
    Sense bare = sense instanceof Part part && part.base().isPresent() ? part.base().get() : sense;
    return bare instanceof Calendar date ? partial(date, span) : Optional.empty();
  }

  private Optional<When> partial(Calendar date, Span span) {
    if (date.hasYear() || date.month() == 0) {
      return Optional.empty();
    }
    boolean day = date.day() > 0;
    String value =
        day
            ? String.format(Locale.ROOT, "--%02d-%02d", date.month(), date.day())
            : String.format(Locale.ROOT, "--%02d", date.month());
    Precision precision = day ? Precision.DAY : Precision.MONTH;
    return Optional.of(When.partial(value, precision, span.in(text), span));
  }

  /** "the past three days": a range up to the day of publication. */
  private Optional<When> within(Length length, Span span) {
    boolean definite = length.direction() < 0 && length.amount() > 0 && !length.unit().isClock();
    Optional<LocalDate> today = definite ? story.today() : Optional.empty();
    return today.map(
        day ->
            When.range(
                length.unit().plus(day, -length.amount()),
                day,
                Precision.RANGE,
                span.in(text),
                span));
  }
}
