package org.annalist.coder.circumstance;

import java.time.LocalDate;
import java.util.Optional;
import org.annalist.coder.mention.TimeMention;
import org.annalist.language.Token;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;

/**
 * A time that an event may have.
 *
 * @param kind what it rests on
 * @param mention the words; only of kinds {@link Kind#MENTION} and {@link Kind#TURNED}
 */
public record TimeChoice(Kind kind, Optional<TimeMention> mention) {
  /** What a time rests on. */
  public enum Kind {
    /** Words of the report. */
    MENTION,
    /** Words of the report that leave open before or after, read the other way. */
    TURNED,
    /** News of its day: on the day of publication. */
    NEWS_DAY,
    /** The tense of news: in the month of publication. */
    NEWS_MONTH,
    /** The report leaves it open. */
    OPEN
  }

  static TimeChoice of(TimeMention mention) {
    return new TimeChoice(Kind.MENTION, Optional.of(mention));
  }

  static TimeChoice of(Kind kind) {
    return new TimeChoice(kind, Optional.empty());
  }

  /** The words read the other way; empty when they leave no choice. */
  static Optional<TimeChoice> turned(TimeMention mention, LocalDate published) {
    return mention
        .when()
        .flatMap(w -> OtherReading.of(w, published))
        .map(w -> new TimeChoice(Kind.TURNED, Optional.of(with(mention, w))));
  }

  private static TimeMention with(TimeMention mention, When when) {
    return new TimeMention(
        mention.sentence(),
        mention.head(),
        mention.tokens(),
        Optional.of(when),
        mention.habitual());
  }

  /** The value: of the words, or of the tense (whose words are then those of the verb). */
  public Optional<When> when(Optional<LocalDate> published, Token tensed) {
    return switch (kind) {
      case MENTION, TURNED -> mention.flatMap(TimeMention::when);
      case OPEN -> Optional.empty();
      default -> published.map(day -> news(day, tensed));
    };
  }

  private When news(LocalDate day, Token tensed) {
    return kind == Kind.NEWS_DAY
        ? stretch(day, day, Precision.DAY, tensed)
        : stretch(
            day.withDayOfMonth(1),
            day.withDayOfMonth(day.lengthOfMonth()),
            Precision.MONTH,
            tensed);
  }

  private static When stretch(LocalDate from, LocalDate to, Precision precision, Token tensed) {
    return When.range(from, to, precision, tensed.text(), tensed.span());
  }
}
