package org.annalist.lab.kit.muc4;

import java.util.List;
import org.annalist.knowledge.learn.Signals;

/**
 * A deed that may have a template.
 *
 * @param deed the deed
 * @param parts who and what takes part in it
 * @param signals what speaks for and against a template, and of whose deed it is
 */
record Found(Deed deed, List<Part> parts, Signals signals) {
  /** Copies the list. */
  Found {
    parts = List.copyOf(parts);
  }
}
