package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.knowledge.learn.Signals;

/** The choices of a telling with their signals: what the judges rank, and lessons learn from. */
public final class Options {
  private Options() {}

  /** When it may have taken place; one of the choices leaves it open. */
  public static List<Option<TimeChoice>> times(Scene scene, Telling telling) {
    TimeSignals signals = new TimeSignals(scene, telling);
    return each(TimeChoices.of(scene, telling), signals::add);
  }

  /** Where it may have taken place; the empty choice leaves it open. */
  public static List<Option<Optional<PlaceMention>>> places(Scene scene, Telling telling) {
    PlaceSignals signals = new PlaceSignals(scene, telling);
    return each(PlaceChoices.of(scene, telling), signals::add);
  }

  /** Who may say so; one of the choices is nobody. */
  public static List<Option<SourceChoice>> sources(Scene scene, Telling telling) {
    SourceSignals signals = new SourceSignals(scene, telling);
    return each(SourceChoices.of(scene, telling), signals::add);
  }

  private static <C> List<Option<C>> each(List<C> choices, BiConsumer<Signals, C> describe) {
    List<Option<C>> out = new ArrayList<>(choices.size());
    for (C choice : choices) {
      Signals signals = new Signals();
      describe.accept(signals, choice);
      out.add(new Option<>(choice, signals));
    }
    return List.copyOf(out);
  }
}
