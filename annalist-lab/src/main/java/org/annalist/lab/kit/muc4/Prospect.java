package org.annalist.lab.kit.muc4;

import java.util.Optional;
import org.annalist.knowledge.learn.Signals;

/**
 * A phrase that may take part in a deed.
 *
 * @param phrase the phrase
 * @param part what it does in the deed by the way it hangs from its words; empty when it does not
 * @param signals what speaks for and against each side
 */
record Prospect(Phrase phrase, Optional<Part> part, Signals signals) {
  /** What becomes of it as a target. */
  String effect() {
    return part.map(Part::effect).orElse("");
  }
}
