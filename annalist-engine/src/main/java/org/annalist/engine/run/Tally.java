package org.annalist.engine.run;

import java.util.Map;
import org.annalist.model.run.RunManifest;

/** Counts what became of the items of a run. Used by one thread. */
final class Tally {
  private long read;
  private long coded;
  private long empty;
  private long quarantined;

  void read() {
    read++;
  }

  void became(CodedItem item) {
    if (item.isQuarantined()) {
      quarantined++;
    } else if (item.linked().orElseThrow().events().isEmpty()) {
      empty++;
    } else {
      coded++;
    }
  }

  RunManifest manifest(
      String version, Map<String, String> components, Map<String, String> configuration) {
    return new RunManifest(version, components, configuration, read, coded, empty, quarantined);
  }
}
