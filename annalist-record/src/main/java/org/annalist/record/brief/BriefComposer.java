package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers a question from what a record knows. The same question, material, day and earlier state
 * give the same brief. Stateless and thread-safe.
 */
public final class BriefComposer {
  private BriefComposer() {}

  /**
   * The brief.
   *
   * @param question what is asked
   * @param material what the record knows: incidents of the period and the one before at least
   * @param asOf the day of the brief
   * @param before what the last brief held, to say what is new
   */
  public static Brief compose(
      BriefQuestion question, BriefMaterial material, LocalDate asOf, Optional<BriefState> before) {
    return new Composition(question, material, asOf).brief(before);
  }
}
