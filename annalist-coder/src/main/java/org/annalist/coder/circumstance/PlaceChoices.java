package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.PlaceMention;

/** Lists the places that an event may have. Stateless. */
final class PlaceChoices {
  private PlaceChoices() {}

  /** The choices, those of the sentence first; the last is empty: no place. */
  static List<Optional<PlaceMention>> of(Scene scene, Telling telling) {
    List<Optional<PlaceMention>> out = new ArrayList<>();
    for (int sentence : TimeChoices.sentences(scene, telling)) {
      scene.places(sentence).forEach(p -> out.add(Optional.of(p)));
    }
    out.add(Optional.empty());
    return out;
  }
}
