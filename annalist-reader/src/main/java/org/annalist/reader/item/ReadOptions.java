package org.annalist.reader.item;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller knows about the reports; used where a report does not say it itself.
 *
 * @param published day of publication
 * @param publisher who printed it
 * @param language BCP 47 primary tag
 */
public record ReadOptions(
    Optional<LocalDate> published, Optional<String> publisher, String language) {

  /** Nothing known; English. */
  public static ReadOptions none() {
    return new ReadOptions(Optional.empty(), Optional.empty(), "en");
  }

  /** The same with a day of publication. */
  public ReadOptions publishedOn(LocalDate day) {
    return new ReadOptions(Optional.of(day), publisher, language);
  }

  /** The same with a publisher. */
  public ReadOptions publishedBy(String name) {
    return new ReadOptions(published, Optional.of(name), language);
  }
}
