package org.annalist.coder.circumstance;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.PlaceMention;

/** The choices of a telling with their signals: what the judges rank, and lessons learn from. */
public final class Options {
  private Options() {}

  /** When it may have taken place; one of the choices leaves it open. */
  public static List<Option<TimeChoice>> times(Scene scene, Telling telling) {
    TimeSignals signals = new TimeSignals(scene, telling);
    return TimeChoices.of(scene, telling).stream()
        .map(c -> new Option<>(c, signals.of(c)))
        .toList();
  }

  /** Where it may have taken place; the empty choice leaves it open. */
  public static List<Option<Optional<PlaceMention>>> places(Scene scene, Telling telling) {
    PlaceSignals signals = new PlaceSignals(scene, telling);
    return PlaceChoices.of(scene, telling).stream()
        .map(c -> new Option<>(c, signals.of(c)))
        .toList();
  }

  /** Who may say so; one of the choices is nobody. */
  public static List<Option<SourceChoice>> sources(Scene scene, Telling telling) {
    SourceSignals signals = new SourceSignals(scene, telling);
    return SourceChoices.of(scene, telling).stream()
        .map(c -> new Option<>(c, signals.of(c)))
        .toList();
  }
}
