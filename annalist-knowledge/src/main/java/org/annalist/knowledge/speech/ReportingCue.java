package org.annalist.knowledge.speech;

import java.util.Locale;
import java.util.Set;
import org.annalist.model.event.Stance;

/**
 * A row of the reporting lexicon.
 *
 * @param cue dictionary form
 * @param cueClass what kind of word it is
 * @param sense speech or attitude
 * @param stance what the speaker does with the content
 * @param certainty from 0 to 1: how far the cue lets the content be taken as true ("deny" .1,
 *     "claim" .5, "say" .8, "confirm" .95)
 * @param content what the content may be: {@code clause}, {@code quote}, {@code inf}, {@code ger},
 *     {@code obj}, a preposition; and {@code addr} (the object is the addressee), {@code raise}
 *     (the subject of the passive belongs to the content), {@code passive-source} (it is the
 *     source)
 */
public record ReportingCue(
    String cue,
    CueClass cueClass,
    CueSense sense,
    Stance stance,
    double certainty,
    Set<String> content) {
  /** Copies the set and checks the certainty. */
  public ReportingCue {
    if (!(certainty >= 0.0 && certainty <= 1.0)) {
      throw new IllegalArgumentException("certainty outside [0, 1]: " + certainty);
    }
    content = Set.copyOf(content);
  }

  /** Whether the content may be of this kind, or follow this preposition. */
  public boolean takes(String kind) {
    return content.contains(kind.toLowerCase(Locale.ROOT));
  }
}
