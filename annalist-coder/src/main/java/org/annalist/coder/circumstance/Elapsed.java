package org.annalist.coder.circumstance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.annalist.model.event.Status;
import org.annalist.model.event.When;

/** What has taken place "this week" took place before the end of the day of publication. */
final class Elapsed {
  private static final Set<Status> AHEAD =
      Set.of(Status.PLANNED, Status.POSSIBLE, Status.CONDITIONAL);

  private Elapsed() {}

  /** The part of a time that is not after publication, when the act is not ahead. */
  static When of(When when, Status status, Optional<LocalDate> published) {
    boolean past = !AHEAD.contains(status) && when.from().isPresent();
    return switch (when.precision()) {
      case DAY, MONTH, YEAR -> when;
      default ->
          published
              .filter(day -> past && !when.from().get().isAfter(day))
              .filter(day -> when.to().get().isAfter(day))
              .map(
                  day ->
                      When.range(
                          when.from().get(), day, when.precision(), when.text(), when.span()))
              .orElse(when);
    };
  }
}
