package org.annalist.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.reader.item.ReadOptions;

/**
 * How Annalist runs.
 *
 * @param reading what the caller knows about the reports
 * @param threads documents coded side by side, at least 1; the results do not depend on it
 */
public record AnnalistConfig(ReadOptions reading, int threads) {
  /** Checks the number of threads. */
  public AnnalistConfig {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed: " + threads);
    }
  }

  /** Nothing known about the reports; one thread per processor. */
  public static AnnalistConfig standard() {
    return new AnnalistConfig(ReadOptions.none(), Runtime.getRuntime().availableProcessors());
  }

  /** The same with a day of publication for reports that do not say theirs. */
  public AnnalistConfig publishedOn(LocalDate day) {
    return new AnnalistConfig(reading.publishedOn(day), threads);
  }

  /** The same with a publisher for reports that do not say theirs. */
  public AnnalistConfig publishedBy(String name) {
    return new AnnalistConfig(reading.publishedBy(name), threads);
  }

  /** The same with another number of threads. */
  public AnnalistConfig withThreads(int count) {
    return new AnnalistConfig(reading, count);
  }

  /** The settings that can change a result, by name. */
  public Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("language", reading.language());
    reading.published().ifPresent(day -> settings.put("published", day.toString()));
    reading.publisher().ifPresent(name -> settings.put("publisher", name));
    return settings;
  }
}
