package org.annalist.knowledge.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * What must stand in a slot for an event row to hold.
 *
 * @param slot name of the slot: {@code subj}, {@code obj}, {@code prt}, a preposition …
 * @param alternatives one of them must fit: a lemma, {@code @kind}, or {@code *} for anything; sets
 *     are spelt out
 */
public record Need(String slot, List<String> alternatives) {
  /** Copies the alternatives. */
  public Need {
    alternatives = List.copyOf(alternatives);
    if (slot.isEmpty() || alternatives.isEmpty()) {
      throw new IllegalArgumentException("a need has a slot and alternatives: " + slot);
    }
  }

  /**
   * Reads {@code slot:a|b}.
   *
   * @throws IllegalArgumentException if there is no colon
   */
  static Need parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a need reads slot:alternatives, not " + text);
    }
    return new Need(
        text.substring(0, colon), Arrays.asList(text.substring(colon + 1).split("\\|")));
  }

  /** Whether anything in the slot will do. */
  public boolean isAny() {
    return alternatives.contains("*");
  }
}
