package org.annalist.coder.circumstance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.annalist.coder.mention.TimeMention;
import org.annalist.model.event.When;

/**
 * What is seen of a time whatever event is asked about.
 *
 * @param age how old it is at publication, with its precision
 * @param turned the same words read the other way; empty when they leave no choice
 * @param stand how its head stands in its sentence
 */
record TimeView(String age, Optional<TimeChoice> turned, Stand stand) {
  /** The view of a time that has a value. */
  static TimeView of(Scene scene, TimeMention time) {
    return new TimeView(
        age(time.when().orElseThrow(), scene.published()),
        scene.published().flatMap(day -> TimeChoice.turned(time, day)),
        scene.stand(time.sentence(), time.head()));
  }

  private static String age(When when, Optional<LocalDate> published) {
    String precision = when.precision().name();
    if (published.isEmpty() || when.to().isEmpty()) {
      return precision + " undated";
    }
    LocalDate from = when.from().orElseThrow();
    LocalDate to = when.to().get();
    LocalDate day = published.get();
    if (!from.isAfter(day) && !to.isBefore(day)) {
      return precision + " now";
    }
    long days = ChronoUnit.DAYS.between(to, day);
    if (days < 0) {
      return precision + (days < -40 ? " far ahead" : " ahead");
    }
    boolean month = to.getMonth() == day.getMonth() && to.getYear() == day.getYear();
    String old = days <= 7 ? " week" : days <= 40 ? " weeks" : days <= 400 ? " months" : " years";
    return precision + old + (month ? " same month" : "");
  }
}
