package org.annalist.knowledge.ontology;

import java.util.List;
import java.util.Optional;
import org.annalist.model.event.EventType;

/**
 * A CAMEO event code.
 *
 * @param code two to four digits
 * @param root two digits
 * @param label what it means, in our words
 * @param quad quad class 1 to 4 after GDELT
 * @param goldstein Goldstein scale, -10 to 10
 * @param type the PLOVER type it maps to; absent when PLOVER dropped it
 * @param mode the PLOVER mode it maps to, if any
 * @param contexts the PLOVER contexts it carries
 */
public record CameoEntry(
    String code,
    String root,
    String label,
    int quad,
    double goldstein,
    Optional<EventType> type,
    Optional<String> mode,
    List<String> contexts) {
  /** Copies the contexts. */
  public CameoEntry {
    contexts = List.copyOf(contexts);
  }
}
