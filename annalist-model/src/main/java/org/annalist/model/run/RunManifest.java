package org.annalist.model.run;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a run was made and what became of its inputs. {@link #isComplete()} is rule 3 of the house:
 * nothing is lost.
 *
 * @param version version of Annalist
 * @param components version or checksum of each component (analyser model, knowledge), sorted by
 *     name
 * @param configuration every setting that can change the result, sorted by name
 * @param read items read
 * @param coded documents with at least one event
 * @param empty documents without events
 * @param quarantined items that could not be coded
 */
public record RunManifest(
    String version,
    Map<String, String> components,
    Map<String, String> configuration,
    long read,
    long coded,
    long empty,
    long quarantined) {

  /** Sorts and copies the maps; refuses negative counts. */
  public RunManifest {
    if (read < 0 || coded < 0 || empty < 0 || quarantined < 0) {
      throw new IllegalArgumentException(
          "negative count in " + read + "/" + coded + "/" + empty + "/" + quarantined);
    }
    components = java.util.Collections.unmodifiableMap(new TreeMap<>(components));
    configuration = java.util.Collections.unmodifiableMap(new TreeMap<>(configuration));
  }

  /** Whether every item read is accounted for: coded + empty + quarantined = read. */
  public boolean isComplete() {
    return coded + empty + quarantined == read;
  }
}
