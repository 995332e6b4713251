package org.annalist.knowledge.actor;

import java.util.List;
import org.annalist.model.problem.Problem;

/**
 * Knowledge from one origin: built in, imported, or the user's own. A later layer wins over an
 * earlier one for the same name.
 *
 * @param name of the layer, for reasons
 * @param entries names with what they stand for
 * @param problems one for each broken row
 */
public record ActorLayer(String name, List<NamedEntry> entries, List<Problem> problems) {
  /** Copies the lists. */
  public ActorLayer {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
