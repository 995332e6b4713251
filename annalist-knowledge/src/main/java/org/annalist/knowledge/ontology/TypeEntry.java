package org.annalist.knowledge.ontology;

import java.util.List;
import org.annalist.model.event.EventType;

/**
 * A PLOVER event type.
 *
 * @param type the code
 * @param quad quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4
 *     material conflict
 * @param score PLOVER score, -10 to 10
 * @param recipientRequired whether the manual asks for a recipient
 * @param definition what it means, in our words
 * @param codingRules how it is told from its neighbours
 * @param cameoRoots the CAMEO roots it covers, as text
 */
public record TypeEntry(
    EventType type,
    int quad,
    double score,
    boolean recipientRequired,
    String definition,
    String codingRules,
    String cameoRoots) {
  /** Names of the quad classes, in order. */
  public static final List<String> QUAD_NAMES =
      List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

  /** The name of the quad class. */
  public String quadName() {
    return QUAD_NAMES.get(quad - 1);
  }
}
