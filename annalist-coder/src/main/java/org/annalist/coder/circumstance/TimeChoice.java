package org.annalist.coder.circumstance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.annalist.coder.mention.TimeMention;
import org.annalist.language.Token;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;

/**
 * A time that an event may have.
 *
 * @param kind what it rests on
 * @param mention the words; only of kind {@link Kind#MENTION}
 */
public record TimeChoice(Kind kind, Optional<TimeMention> mention) {
  /** What a time rests on. */
  public enum Kind {
    /** Words of the report. */
    MENTION,
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

  /** The value: of the words, or of the tense (whose words are then those of the verb). */
  public Optional<When> when(Optional<LocalDate> published, Token tensed) {
    if (kind == Kind.MENTION) {
      return mention.flatMap(TimeMention::when);
    }
    return kind == Kind.OPEN ? Optional.empty() : published.map(day -> news(day, tensed));
  }

  private static When news(LocalDate day, Token tensed) {
    YearMonth month = YearMonth.from(day);
    return When.range(
        month.atDay(1), month.atEndOfMonth(), Precision.MONTH, tensed.text(), tensed.span());
  }
}
