package org.annalist.coder.when;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a document has told of time so far. Not thread-safe; one per document.
 *
 * <p>A report of its day counts from the day of publication; a story of long ago counts from the
 * dates that it tells.
 */
final class Story {
  private static final int NEAR = 4;

  private final Optional<LocalDate> published;
  private final boolean longAgo;
  private Optional<Moment> last = Optional.empty();
  private Optional<Moment> lastDay = Optional.empty();
  private int sentence;
  private int daySentence;

  Story(Optional<LocalDate> published, boolean longAgo) {
    this.published = published;
    this.longAgo = longAgo;
  }

  boolean isLongAgo() {
    return longAgo;
  }

  /** The day that "today" means; absent when unknown. */
  Optional<LocalDate> today() {
    return longAgo ? Optional.empty() : published;
  }

  void enter(int sentenceIndex) {
    sentence = sentenceIndex;
  }

  void tell(Moment moment) {
    if (moment.unit() == Unit.DECADE || moment.unit() == Unit.CENTURY) {
      return;
    }
    last = Optional.of(moment);
    if (moment.unit() == Unit.DAY) {
      lastDay = Optional.of(moment);
      daySentence = sentence;
    }
  }

  /** The moment told last. */
  Optional<Moment> last() {
    return last;
  }

  /** The moment from which a shift by this unit counts. */
  Optional<Moment> anchor(Unit unit) {
    boolean fine = unit.compareTo(Unit.MONTH) < 0;
    if (!fine) {
      return last.filter(m -> m.unit().compareTo(unit) <= 0 && (longAgo || isNear()));
    }
    return lastDay.filter(m -> longAgo ? last.equals(lastDay) : isNear());
  }

  private boolean isNear() {
    return sentence - daySentence <= NEAR;
  }
}
